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
import org.plumbline.rules.internal.Callers;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A mission-critical service whose new version has no small first audience. */
public final class NoCanary extends Rule<Compute> {

    public NoCanary() {
        super(Compute.class, rule("OPS-ROLL-002", "Mission-critical service is not rolled out to a few users first")
                .medium()
                .bestPractices("OPS06-BP03", "OPS06-BP04")
                .effort(Effort.MEDIUM)
                .explanation("Copies of a mission-critical service are replaced one after the other, whatever users of "
                        + "the new version experience.")
                .impact("A mistake that passes the health check reaches every user within minutes, on a workload that "
                        + "must not fail.")
                .remediation("Send a few percent of the requests to the new version, compare errors and latency with "
                        + "the old one, and go on only when they match. Keep the old version until then."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (context.workload().getCriticality() != Criticality.MISSION_CRITICAL
                || !Callers.usersWait(compute, context)) {
            return Outcome.notApplicable();
        }
        return switch (compute.getRollout()) {
            case CANARY, BLUE_GREEN -> Outcome.satisfied();
            case ROLLING -> Outcome.violated("New versions of " + Names.of(compute)
                    + " replace the old one without a trial on a few users.",
                    "The workload is mission-critical, and health checks see only the worst mistakes.");
            case ALL_AT_ONCE, UNKNOWN -> Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(Fix.of("Roll out " + Names.of(compute) + " to a few users first",
                Change.set(compute, COMPONENT__ROLLOUT, Rollout.CANARY))
                .withTradeOff("Each release takes longer, and both versions have to work with the same data."));
    }
}
