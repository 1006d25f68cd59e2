/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__ACCESS_REVIEWS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.Permissions;
import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Permissions that only ever grow. */
public final class NoAccessReviews extends PracticeRule {

    public NoAccessReviews() {
        super(rule("SEC-IAM-016", "Permissions are never reviewed")
                .medium()
                .bestPractices("SEC03-BP04", "SEC03-BP06", "SEC02-BP05")
                .effort(Effort.MEDIUM)
                .explanation("Nobody looks on a schedule at who may do what and takes away what is not used. "
                        + "Permissions gather with each task and each move.")
                .impact("Years later most people and components may do far more than they need, and a single break-in "
                        + "reaches it all.")
                .remediation("Review the permissions of people and components every quarter against their recorded "
                        + "use. Remove what was not used for 90 days."),
                Stakes.SENSITIVE, PRACTICES__ACCESS_REVIEWS,
                "How often are the permissions of people and components reviewed and trimmed?",
                "Permissions are not reviewed.",
                "What was granted once stays, whether it is used or not.");
    }
}
