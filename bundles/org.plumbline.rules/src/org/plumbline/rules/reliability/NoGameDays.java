/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__GAME_DAYS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** People who meet their first outage unprepared. */
public final class NoGameDays extends PracticeRule {

    public NoGameDays() {
        super(rule("REL-TEST-004", "Nobody rehearses an outage")
                .medium()
                .bestPractices("REL12-BP05", "REL13-BP03")
                .effort(Effort.LOW)
                .explanation("The people who would have to end an outage have never worked through one together, with "
                        + "the tools, rights and lists they would have.")
                .impact("In the outage an hour goes by until somebody has found the right person, the password and the "
                        + "page with the steps.")
                .remediation("Play an outage twice a year with all who would be called, business included, in an "
                        + "environment like production, and write down what was missing."),
                Stakes.CRITICAL, PRACTICES__GAME_DAYS,
                "When did the teams last rehearse an outage together?",
                "The teams do not rehearse outages.",
                "People are a part of the recovery and the only part that was never tested.");
    }
}
