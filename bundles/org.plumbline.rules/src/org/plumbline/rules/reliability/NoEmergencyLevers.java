/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__EMERGENCY_LEVERS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Nothing prepared for the moment when the load is too much. */
public final class NoEmergencyLevers extends PracticeRule {

    public NoEmergencyLevers() {
        super(rule("REL-LEVER-001", "Nothing is prepared to shed load in an emergency")
                .medium()
                .bestPractices("REL05-BP07", "REL05-BP04")
                .effort(Effort.MEDIUM)
                .explanation("No switch turns costly features off, no limit can be lowered and no caller be shut out "
                        + "while the workload is failing.")
                .impact("In an overload the team can only watch, and everything fails instead of the parts that matter "
                        + "least.")
                .remediation("Prepare a handful of levers, such as turning recommendations off or serving from the "
                        + "cache alone. Write down when to pull them and try each once a quarter."),
                Stakes.CRITICAL, PRACTICES__EMERGENCY_LEVERS,
                "Which levers that were tried shed load or switch features off in an emergency?",
                "The team has no tried levers to shed load.",
                "An overload that nobody can reduce goes on until the load goes away.");
    }
}
