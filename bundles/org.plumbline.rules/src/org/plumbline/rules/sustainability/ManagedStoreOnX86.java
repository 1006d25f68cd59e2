/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__SIZE;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.InstanceTypes;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/**
 * A managed database on the processor that needs more energy. AWS states that its ARM processors use up to 60 percent
 * less energy for the same work (its page on Graviton, 2025).
 */
public final class ManagedStoreOnX86 extends Rule<DataStore> {

    /** Families of managed stores and the ARM family that takes the same sizes. */
    private static final Map<String, String> ARM = Map.of("m5", "m6g", "m6i", "m7g", "m7i", "m7g", "r5", "r6g", "r6i",
            "r7g", "r7i", "r7g", "t3", "t4g", "c5", "c6g");
    private static final List<String> X86_ONLY = List.of("oracle", "sqlserver", "sql server", "mssql", "db2");
    /** Multiples of {@code xlarge} up to which the ARM families have the same sizes. */
    private static final Pattern SAME_SIZES = Pattern.compile(".*\\.(micro|small|medium|large|(2|4|8|12|16)?xlarge)"
            + "(\\.search)?");

    public ManagedStoreOnX86() {
        super(DataStore.class, rule("SUS-ARCH-002", "Managed data store runs on x86 processors")
                .medium()
                .bestPractices("SUS05-BP02", "SUS05-BP03", "COST06-BP02", "PERF02-BP01")
                .effort(Effort.LOW)
                .explanation("The managed database, cache or search service runs on an x86 instance type. The same "
                        + "engine runs on ARM types, and no code has to be built for them.")
                .impact("The company pays about a tenth more than it has to, and reports more emissions for the same "
                        + "work.")
                .remediation("Change the instance class to the ARM family of the same size in a maintenance window, "
                        + "after a test with the real queries."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        Optional<String> family = InstanceTypes.family(store.getSize());
        if (family.isEmpty() || Known.managed(store, context) != Fact.YES || x86Only(store.getEngine())) {
            return Outcome.notApplicable();
        }
        String arm = ARM.get(family.get());
        return arm == null ? Outcome.satisfied()
                : Outcome.violated(Names.of(store) + " runs on " + store.getSize() + ", which has x86 processors.",
                        "The engine runs on " + arm + " as well, with less energy and at a lower price.");
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        String size = store.getSize();
        if (!SAME_SIZES.matcher(size).matches()) {
            return List.of();
        }
        String family = InstanceTypes.family(size).orElseThrow();
        String arm = size.replaceFirst("(?i)\\b" + family + "\\.", ARM.get(family) + ".");
        return List.of(Fix.of("Run " + Names.of(store) + " on " + arm, Change.set(store, COMPONENT__SIZE, arm))
                .withTradeOff("It restarts once for the change, and a reservation of the old type is left over."));
    }

    private static boolean x86Only(String engine) {
        String name = engine == null ? "" : engine.strip().toLowerCase(Locale.ROOT);
        return X86_ONLY.stream().anyMatch(name::startsWith);
    }
}
