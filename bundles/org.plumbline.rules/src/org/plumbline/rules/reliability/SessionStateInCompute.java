/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__SESSION_STATE;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Redundancy;
import org.plumbline.validation.Rule;

/** Sessions that die with a copy. */
public final class SessionStateInCompute extends Rule<Compute> {

    public SessionStateInCompute() {
        super(Compute.class, rule("REL-STATE-001", "Sessions are kept in the memory of one copy")
                .medium()
                .bestPractices("REL05-BP06")
                .effort(Effort.MEDIUM)
                .explanation("The component keeps the state of sessions itself, so a copy can neither be replaced nor "
                        + "added without customers losing theirs.")
                .impact("Each update and each scaling step signs customers out and empties their carts.")
                .remediation("Keep sessions in a shared store with an expiry, or in signed tokens at the client. Turn "
                        + "off sticky sessions afterwards."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (compute.getKind() == ComputeKind.FUNCTION || !Entries.behindLoadBalancer(compute, context)) {
            return Outcome.notApplicable();
        }
        return switch (compute.getSessionState()) {
            case YES -> Outcome.violated(Names.of(compute) + " keeps sessions in its own memory.",
                    "It serves behind a load balancer, where copies come and go.");
            case NO -> Outcome.satisfied();
            case UNKNOWN -> Redundancy.redundant(compute) == Fact.YES
                    ? Outcome.unknown("Does " + Names.of(compute) + " keep sessions in its own memory?", compute,
                            COMPUTE__SESSION_STATE)
                    : Outcome.notApplicable();
        };
    }
}
