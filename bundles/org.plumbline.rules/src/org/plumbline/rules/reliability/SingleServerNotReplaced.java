/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__HEALTH_CHECK;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.Environments;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Redundancy;
import org.plumbline.validation.Rule;

/** A single server that stays dead when it dies. */
public final class SingleServerNotReplaced extends Rule<Compute> {

    public SingleServerNotReplaced() {
        super(Compute.class, rule("REL-HEALTH-003", "Single server is not replaced when it fails")
                .medium()
                .bestPractices("REL10-BP02", "REL11-BP03")
                .effort(Effort.LOW)
                .explanation("The component runs on one server outside a load balancer, its health is not checked, and "
                        + "nothing starts another one when it stops.")
                .impact("A failed host at night stands still until somebody comes to work, notices it and knows how to "
                        + "build it again.")
                .remediation("Run it in a scaling group of one, or under a scheduler, with a health check, an image "
                        + "that starts by itself and its data on a store that survives."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        switch (compute.getKind()) {
            case INSTANCE, CONTAINER -> { }
            default -> {
                return Outcome.notApplicable();
            }
        }
        if (Redundancy.redundant(compute) != Fact.NO || Environments.serveTheTeam(compute, context)
                || Entries.behindLoadBalancer(compute, context)
                || context.incoming(compute).isEmpty() && context.outgoing(compute).isEmpty()) {
            return Outcome.notApplicable();
        }
        Fact healed = compute.getHealthCheck();
        if (healed == Fact.UNKNOWN && !Stakes.OPERATED.in(context.workload(), context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(compute);
        return Outcome.required(healed,
                () -> Outcome.violated(name + " runs once, and nothing replaces it when it fails.",
                        "It stays down until a person acts."),
                "What replaces " + name + " when it fails?", compute, COMPONENT__HEALTH_CHECK);
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(Fix.of("Replace " + Names.of(compute) + " automatically",
                Change.set(compute, COMPONENT__HEALTH_CHECK, Fact.YES))
                .withTradeOff("What it keeps on its own disk is lost with it."));
    }
}
