/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__BENCHMARKS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Choices by habit. */
public final class ChoicesNotMeasured extends PracticeRule {

    public ChoicesNotMeasured() {
        super(rule("PERF-BENCH-001", "Services and sizes are chosen without measurements")
                .medium()
                .bestPractices("PERF01-BP06", "PERF01-BP07", "PERF01-BP04")
                .effort(Effort.MEDIUM)
                .explanation("Services and sizes follow habit or a data sheet, not a measurement with the load of "
                        + "this workload.")
                .impact("A wrong choice shows late, when it takes a migration to correct it.")
                .remediation("Measure two or three candidates with data and requests like those of production, and "
                        + "keep the results with the decision."),
                Stakes.CRITICAL, PRACTICES__BENCHMARKS,
                "Which measurements with the workload's own load led to the choice of services and sizes?",
                "Services and sizes are chosen without measurements.",
                "Data sheets describe somebody else's load.");
    }
}
