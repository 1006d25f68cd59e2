/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__REVIEW_TEAM;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** A design that only its authors look at. */
public final class NoReviewTeam extends NobodyNamed {

    public NoReviewTeam() {
        super(rule("OPS-OWN-003", "No team is named to review the design")
                .medium()
                .bestPractices("OPS02-BP02", "OPS07-BP02", "OPS01-BP06")
                .effort(Effort.LOW)
                .explanation("The workload is critical, and nobody outside the team is named who reviews its design.")
                .impact("Risks that the builders got used to stay unseen until they cost money.")
                .remediation("Name two or three people from outside the team who review the design before launch, "
                        + "after large changes and once a year."),
                Stakes.CRITICAL, WORKLOAD__REVIEW_TEAM, "Who reviews the design?",
                "Nobody is named who reviews the design.",
                "It is critical and in production, and its builders overlook what they are used to.");
    }

    @Override
    String named(Workload workload) {
        return workload.getReviewTeam();
    }
}
