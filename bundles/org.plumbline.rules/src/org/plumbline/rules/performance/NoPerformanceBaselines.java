/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__PERFORMANCE_BASELINES;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.validation.Effort;

/** Nobody knows how fast it should be. */
public final class NoPerformanceBaselines extends PracticeRule {

    public NoPerformanceBaselines() {
        super(rule("PERF-BASE-001", "No performance baselines are recorded")
                .high()
                .bestPractices("PERF05-BP01", "PERF02-BP03", "PERF03-BP03")
                .effort(Effort.MEDIUM)
                .explanation("Nobody recorded how fast the workload is under normal load, so a change that slows it "
                        + "down cannot be told from a bad day.")
                .impact("The service gets slower release by release until customers leave.")
                .remediation("Choose the three or four measures that customers feel, record them at normal and at peak "
                        + "load, and compare each release with them."),
                PRACTICES__PERFORMANCE_BASELINES,
                "Are there recorded baselines of performance that changes are compared with?",
                "The team records no performance baselines.",
                "Without them slow changes are found by customers first.");
    }
}
