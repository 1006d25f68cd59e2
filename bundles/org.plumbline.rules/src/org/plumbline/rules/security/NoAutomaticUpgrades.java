/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__AUTOMATIC_UPGRADES;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__AUTOMATIC_UPGRADES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A store or platform that stays behind until somebody remembers it. */
public final class NoAutomaticUpgrades extends Rule<Component> {

    /** Stores whose engine comes in versions that the owner sees; the others are the provider's own. */
    private static final Set<DataStoreKind> VERSIONED = EnumSet.of(DataStoreKind.RELATIONAL, DataStoreKind.DOCUMENT,
            DataStoreKind.CACHE, DataStoreKind.SEARCH, DataStoreKind.GRAPH);

    public NoAutomaticUpgrades() {
        super(Component.class, rule("SEC-PATCH-003", "Minor versions are not installed by themselves")
                .medium()
                .bestPractices("SEC06-BP01", "REL08-BP05")
                .effort(Effort.LOW)
                .explanation("Minor versions of the engine or platform, which mend weaknesses and faults, are "
                        + "installed only when somebody does it by hand.")
                .impact("A weakness that was mended months ago is used for a break-in, and support refuses to help "
                        + "with the old version.")
                .remediation("Let the provider install minor versions in a maintenance window. Try them in a test "
                        + "environment that gets them first."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        Fact said = component instanceof DataStore store ? store.getAutomaticUpgrades()
                : component instanceof Compute compute ? compute.getAutomaticUpgrades() : Fact.UNKNOWN;
        return switch (said) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated(Names.of(component) + " gets no minor versions by itself.",
                    "Mended weaknesses stay open in it until somebody acts.");
            case UNKNOWN -> component instanceof DataStore store && VERSIONED.contains(store.getKind())
                    && Known.sensitive(component.getDataClass())
                    ? Outcome.unknown("Does " + Names.of(component) + " install minor versions of its engine by "
                            + "itself?", component, DATA_STORE__AUTOMATIC_UPGRADES)
                    : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        Change install = Change.set(component, component instanceof DataStore ? DATA_STORE__AUTOMATIC_UPGRADES
                : COMPUTE__AUTOMATIC_UPGRADES, Fact.YES);
        return List.of(Fix.of("Let " + Names.of(component) + " install minor versions by itself", install)
                .withTradeOff("A new version can bring a fault: test environments get it first."));
    }
}
