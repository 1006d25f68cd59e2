/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__ON_CALL;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Alarms that ring in an empty room. */
public final class NobodyOnCall extends PracticeRule {

    public NobodyOnCall() {
        super(rule("OPS-CALL-001", "Nobody is on call")
                .high()
                .bestPractices("OPS02-BP03", "OPS10-BP01", "OPS10-BP02")
                .effort(Effort.MEDIUM)
                .explanation("Alarms go off at any hour, and nobody has the duty to act on them outside office "
                        + "hours.")
                .impact("An outage of Friday evening lasts until Monday, and the revenue of a weekend is lost.")
                .remediation("Agree with the business on the hours that need an answer, and set up a rota with a "
                        + "deputy, a pager and a time to respond."),
                Stakes.OPERATED, PRACTICES__ON_CALL,
                "Who is on call in the hours that the business needs the workload?",
                "Nobody is on call for the workload.",
                "An alarm that nobody has to answer shortens no outage.");
    }
}
