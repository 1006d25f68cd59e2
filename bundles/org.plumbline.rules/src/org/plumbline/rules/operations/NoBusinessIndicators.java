/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__BUSINESS_INDICATORS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Charts that are green while the business stands still. */
public final class NoBusinessIndicators extends PracticeRule {

    public NoBusinessIndicators() {
        super(rule("OPS-KPI-001", "Business outcomes are not measured")
                .high()
                .bestPractices("OPS04-BP01", "OPS08-BP01")
                .effort(Effort.MEDIUM)
                .explanation("Processors and memory are watched, but no indicator says whether the workload does "
                        + "what the business needs.")
                .impact("Orders stop and every chart is green, so the loss is noticed in the books.")
                .remediation("Choose with the business two or three numbers that it lives on, such as orders an "
                        + "hour, record them and alarm on a fall."),
                Stakes.OPERATED, PRACTICES__BUSINESS_INDICATORS,
                "Which indicators of the business, such as orders an hour, are measured?",
                "No indicator of the business is measured.",
                "The team cannot see whether the workload serves its purpose.");
    }
}
