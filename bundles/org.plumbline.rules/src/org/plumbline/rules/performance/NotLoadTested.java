/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__LOAD_TESTS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.validation.Effort;

/** The peak load is met for the first time in production. */
public final class NotLoadTested extends PracticeRule {

    public NotLoadTested() {
        super(rule("PERF-TEST-001", "The design is not load-tested")
                .medium()
                .bestPractices("PERF05-BP04", "REL07-BP04")
                .effort(Effort.MEDIUM)
                .explanation("Nobody tests the workload at its peak load before customers do.")
                .impact("The first busy day finds the bottleneck, with everybody watching.")
                .remediation("Replay the expected peak, and half as much again, in an environment of the same size. "
                        + "Repeat it before each season and each large change."),
                PRACTICES__LOAD_TESTS,
                "Is the design load-tested at peak before it goes live?",
                "The team does not test the workload under load.",
                "Limits that only load shows are found by customers.");
    }
}
