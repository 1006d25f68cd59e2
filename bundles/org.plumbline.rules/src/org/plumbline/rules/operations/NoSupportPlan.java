/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__SUPPORT_PLAN;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** An outage that waits for somebody else. */
public final class NoSupportPlan extends PracticeRule {

    public NoSupportPlan() {
        super(rule("OPS-SUPPORT-001", "No support is agreed for production")
                .medium()
                .bestPractices("OPS07-BP06", "REL11-BP07")
                .effort(Effort.LOW)
                .explanation("The business needs quick answers, and no plan says who at the cloud provider and the "
                        + "suppliers gives them, and how fast.")
                .impact("In an outage that only the provider can end, the team waits in the slowest queue.")
                .remediation("Choose support plans whose answer times fit the recovery time objective, name who may "
                        + "open cases, and test it once."),
                Stakes.CRITICAL, PRACTICES__SUPPORT_PLAN,
                "Which support is agreed with the providers, and how fast do they answer?",
                "No support is agreed with the providers.",
                "A critical workload cannot wait days for an answer.");
    }
}
