/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__INCIDENT_EXERCISES;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.validation.Effort;

/** A plan that nobody has tried. */
public final class IncidentResponseNotRehearsed extends PracticeRule {

    public IncidentResponseNotRehearsed() {
        super(rule("SEC-IR-002", "Incident response is never rehearsed")
                .medium()
                .bestPractices("SEC10-BP07")
                .effort(Effort.MEDIUM)
                .explanation("The team does not practise what it would do in an incident. Missing access and wrong "
                        + "phone numbers are found in the real one.")
                .impact("An incident that a trained team ends in an hour lasts for a day.")
                .remediation("Play through one likely incident at least once a year with all who would be called. "
                        + "Change the plan by what went wrong."),
                PRACTICES__INCIDENT_EXERCISES,
                "Is incident response rehearsed at least once a year?",
                "The team does not rehearse incident response.",
                "A plan that was never tried fails where it is needed.");
    }
}
