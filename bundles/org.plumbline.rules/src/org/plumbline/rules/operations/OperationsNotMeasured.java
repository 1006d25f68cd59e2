/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__OPERATIONS_GOALS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Operations that nobody measures. */
public final class OperationsNotMeasured extends PracticeRule {

    public OperationsNotMeasured() {
        super(rule("OPS-KPI-002", "Operations have no goals that are measured")
                .medium()
                .bestPractices("OPS09-BP01", "OPS09-BP03", "OPS11-BP07")
                .effort(Effort.LOW)
                .explanation("Nobody measures how well the workload is run: time to notice, time to recover, share "
                        + "of failed changes.")
                .impact("Operations get worse unnoticed, and money goes into the wrong improvement.")
                .remediation("Set goals for a few such numbers, show them to the team and the business every month, "
                        + "and plan work where they are missed."),
                Stakes.CRITICAL, PRACTICES__OPERATIONS_GOALS,
                "Which goals of operations, such as time to recover, are measured and reviewed?",
                "Operations have no goals that are measured.",
                "What is not measured is not improved on purpose.");
    }
}
