/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__EVENT_PRIORITIES;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Alarms that all weigh the same. */
public final class EventsNotRanked extends PracticeRule {

    public EventsNotRanked() {
        super(rule("OPS-EVENT-001", "Events are not ranked by their effect on the business")
                .high()
                .bestPractices("OPS10-BP03", "OPS10-BP01")
                .effort(Effort.LOW)
                .explanation("Every alarm counts the same, and nothing says which event becomes an incident and "
                        + "which waits for the morning.")
                .impact("The team mends a slow report while customers cannot pay.")
                .remediation("Define three or four severities by their effect on customers, with a time to respond "
                        + "for each, and give each alarm one."),
                Stakes.CRITICAL, PRACTICES__EVENT_PRIORITIES,
                "How are events ranked by their effect on the business and followed up?",
                "Events are not ranked by their effect on the business.",
                "When several things fail at once, the loudest wins.");
    }
}
