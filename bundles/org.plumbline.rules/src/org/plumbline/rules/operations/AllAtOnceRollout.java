/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__ROLLOUT;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.Criticality;
import org.plumbline.model.Rollout;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A new version that reaches everybody at the same moment. */
public final class AllAtOnceRollout extends Rule<Compute> {

    public AllAtOnceRollout() {
        super(Compute.class, rule("OPS-ROLL-001", "New versions reach all users at once")
                .medium()
                .bestPractices("OPS06-BP03", "OPS06-BP04")
                .effort(Effort.MEDIUM)
                .explanation("A deployment replaces all copies at the same time, so a mistake reaches every user.")
                .impact("One bad release is a full outage instead of a hiccup for a few.")
                .remediation("Roll out to a small share first, watch its errors, and go on or back automatically. Keep "
                        + "the old version ready until then."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (context.workload().getCriticality() == Criticality.LOW || context.incoming(compute).isEmpty()) {
            return Outcome.notApplicable();
        }
        return switch (compute.getRollout()) {
            case ALL_AT_ONCE -> Outcome.violated("A new version of " + Names.of(compute)
                    + " replaces all copies at once.",
                    "A mistake in it reaches every user before anybody can react.");
            case ROLLING, BLUE_GREEN, CANARY -> Outcome.satisfied();
            case UNKNOWN -> context.workload().getCriticality().compareTo(Criticality.HIGH) >= 0
                    ? Outcome.unknown("How does a new version of " + Names.of(compute) + " replace the old one?",
                            compute, COMPONENT__ROLLOUT)
                    : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(Fix.of("Replace copies of " + Names.of(compute) + " one after the other",
                Change.set(compute, COMPONENT__ROLLOUT, Rollout.ROLLING))
                .withTradeOff("Two versions run side by side for a while and have to get along."));
    }
}
