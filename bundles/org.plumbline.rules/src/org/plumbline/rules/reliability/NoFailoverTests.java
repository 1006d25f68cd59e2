/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__FAILOVER_TESTS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.validation.Effort;

/** Recovery that was never tried. */
public final class NoFailoverTests extends PracticeRule {

    public NoFailoverTests() {
        super(rule("REL-TEST-001", "Fail-over is never tested")
                .high()
                .bestPractices("REL13-BP03", "REL12-BP04", "REL12-BP05")
                .effort(Effort.MEDIUM)
                .explanation("Nobody tries on a schedule whether the workload survives the loss of a zone or comes "
                        + "back after a disaster.")
                .impact("The standby that was paid for all year does not start on the one day it is needed.")
                .remediation("Fail over on purpose at least twice a year, measure the time against the objective and "
                        + "mend what went wrong. Start in a copy of the environment."),
                PRACTICES__FAILOVER_TESTS,
                "Is fail-over tested on a schedule?",
                "The team does not test fail-over.",
                "A recovery that was never tried rarely works at the first attempt.");
    }
}
