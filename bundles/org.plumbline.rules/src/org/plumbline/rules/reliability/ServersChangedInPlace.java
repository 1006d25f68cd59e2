/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__IMMUTABLE;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Servers that nobody could build again. */
public final class ServersChangedInPlace extends Rule<Compute> {

    public ServersChangedInPlace() {
        super(Compute.class, rule("REL-CHANGE-002", "Servers are changed while they run")
                .medium()
                .bestPractices("REL08-BP04", "REL13-BP04")
                .effort(Effort.MEDIUM)
                .explanation("Updates and settings are made on running servers. After a while each of them is "
                        + "different, and none is what the template would build.")
                .impact("A server that is replaced after a failure behaves unlike the lost one, and a change that went "
                        + "wrong cannot be taken back.")
                .remediation("Build an image for each version and replace the servers by new ones, a few at a time. "
                        + "Close the way in for changes by hand."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (compute.getKind() != ComputeKind.INSTANCE) {
            return Outcome.notApplicable();
        }
        Fact immutable = compute.getImmutable();
        if (immutable == Fact.UNKNOWN && !Stakes.CRITICAL.in(context.workload(), context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(compute);
        return Outcome.required(immutable,
                () -> Outcome.violated(name + " is changed while it runs.",
                        "What runs and what a template would build drift apart with every change."),
                "Does a change of " + name + " replace its servers instead of changing running ones?", compute,
                COMPUTE__IMMUTABLE);
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(Fix.of("Replace " + Names.of(compute) + " at each change",
                Change.set(compute, COMPUTE__IMMUTABLE, Fact.YES))
                .withTradeOff("What a server keeps on its own disk is lost with it and has to go elsewhere first."));
    }
}
