/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__PENETRATION_TESTS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Walls that nobody has ever leaned against. */
public final class NoPenetrationTests extends PracticeRule {

    public NoPenetrationTests() {
        super(rule("SEC-APP-002", "Nobody tries to break in")
                .high()
                .bestPractices("SEC11-BP03")
                .effort(Effort.MEDIUM)
                .explanation("No outsider has tested the workload as an attacker would. Scanners find known holes, "
                        + "not mistakes in what the workload allows.")
                .impact("The first to find that one customer can open another's invoice is a customer or a journalist.")
                .remediation("Have the workload attacked at least once a year and before large releases by people who "
                        + "did not build it. Mend and test again."),
                Stakes.SENSITIVE, PRACTICES__PENETRATION_TESTS,
                "Does somebody who did not build the workload try to break in at least once a year?",
                "Nobody tries to break into the workload.",
                "Mistakes in its logic are found by those who use them.");
    }
}
