/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__DRIFT_DETECTION;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Workload;
import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.TeamPractices;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;

/** A standby whose state nobody compares. */
public final class DriftNotFound extends PracticeRule {

    public DriftNotFound() {
        super(rule("REL-DR-007", "Nobody notices when the standby drifts away")
                .high()
                .bestPractices("REL13-BP04", "REL08-BP05")
                .effort(Effort.LOW)
                .explanation("A second Region stands by, and nothing compares its versions, settings, quotas and data "
                        + "with the running one.")
                .impact("The fail-over meets an old version or a missing certificate, and the outage goes on.")
                .remediation("Deploy to both Regions in one pipeline run, compare them daily by a tool, alarm on each "
                        + "difference and on the lag of the data."),
                PRACTICES__DRIFT_DETECTION,
                "How are differences between the running and the standby Region found?",
                "Nothing compares the standby with what it stands in for.",
                "What is not used every day drifts until it is needed.");
    }

    @Override
    protected boolean applies(Workload workload, Context context) {
        return TeamPractices.secondRegion(context);
    }
}
