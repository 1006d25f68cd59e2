/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__IMPROVEMENT_PROCESS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Lessons that nobody has time for. */
public final class NoImprovementProcess extends PracticeRule {

    public NoImprovementProcess() {
        super(rule("OPS-LEARN-003", "Lessons do not become planned work")
                .high()
                .bestPractices("OPS11-BP01", "OPS11-BP03", "OPS11-BP05", "OPS11-BP09")
                .effort(Effort.MEDIUM)
                .explanation("Feedback of users and lessons from operations are heard, but they compete with "
                        + "features and never get time.")
                .impact("Known weaknesses stay until one of them stops the business.")
                .remediation("Keep one list of improvements with an owner each, and reserve a fixed share of every "
                        + "iteration for it."),
                Stakes.CRITICAL, PRACTICES__IMPROVEMENT_PROCESS,
                "How do feedback and lessons become planned work with time set aside?",
                "Lessons and feedback do not become planned work.",
                "What is learned changes nothing.");
    }
}
