/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__POST_INCIDENT_REVIEWS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Outages that teach nobody anything. */
public final class NoPostIncidentReviews extends PracticeRule {

    public NoPostIncidentReviews() {
        super(rule("OPS-LEARN-001", "Incidents are not reviewed")
                .high()
                .bestPractices("OPS11-BP02", "OPS11-BP08", "REL12-BP02", "SEC10-BP08")
                .effort(Effort.LOW)
                .explanation("After an incident the service is restored and the cause is left. Nobody writes down "
                        + "why it happened.")
                .impact("The same outage comes back, and customers do not believe the second excuse.")
                .remediation("Review each incident without blame within a week: what happened, why, what changes. "
                        + "Track the changes until they are done."),
                Stakes.OPERATED, PRACTICES__POST_INCIDENT_REVIEWS,
                "Are incidents reviewed, and are the lessons acted on?",
                "The team does not review incidents.",
                "A cause that nobody looked for strikes again.");
    }
}
