/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__READINESS_REVIEW;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** A launch without a last look. */
public final class NoReadinessReview extends PracticeRule {

    public NoReadinessReview() {
        super(rule("OPS-READY-001", "Readiness for operation is not reviewed")
                .high()
                .bestPractices("OPS07-BP02", "OPS07-BP05")
                .effort(Effort.LOW)
                .explanation("The workload goes live when it is built. Nobody checks whether it can be run, "
                        + "watched, restored and supported.")
                .impact("The first weeks after launch bring outages that a checklist would have prevented.")
                .remediation("Write a checklist of what past incidents taught, go through it before launch and "
                        + "after large changes, and let the business accept the gaps."),
                Stakes.CRITICAL, PRACTICES__READINESS_REVIEW,
                "Which checklist of operational readiness is gone through before launch?",
                "Readiness for operation is not reviewed before launch.",
                "Missing alarms, backups and rights are found in an outage.");
    }
}
