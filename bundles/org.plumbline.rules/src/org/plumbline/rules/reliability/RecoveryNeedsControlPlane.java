/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__DATA_PLANE_RECOVERY;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Workload;
import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.TeamPractices;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;

/** A fail-over that has to create things first. */
public final class RecoveryNeedsControlPlane extends PracticeRule {

    public RecoveryNeedsControlPlane() {
        super(rule("REL-FAILOVER-001", "Fail-over has to create or change resources")
                .medium()
                .bestPractices("REL11-BP04", "REL11-BP05")
                .effort(Effort.MEDIUM)
                .explanation("To fail over, the team creates servers, changes records or edits settings. The "
                        + "interfaces for that are more complex than what they control, and fail more often in a "
                        + "large outage.")
                .impact("The Region for recovery is healthy, but the calls that would bring the workload up there are "
                        + "refused or wait in a queue with everybody else's.")
                .remediation("Keep capacity, addresses and records in place and let health checks or a routing control "
                        + "move the traffic. Test the fail-over without the console."),
                PRACTICES__DATA_PLANE_RECOVERY,
                "Does fail-over work without creating or changing a resource?",
                "Fail-over creates or changes resources first.",
                "In a large outage those calls are the first to fail.");
    }

    @Override
    protected boolean applies(Workload workload, Context context) {
        return TeamPractices.secondRegion(context);
    }
}
