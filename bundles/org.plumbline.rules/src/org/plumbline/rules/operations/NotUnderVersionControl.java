/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__VERSION_CONTROL;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Changes that leave no trace. */
public final class NotUnderVersionControl extends PracticeRule {

    public NotUnderVersionControl() {
        super(rule("OPS-CODE-002", "Code and configuration are not under version control")
                .high()
                .bestPractices("OPS05-BP01", "OPS05-BP03")
                .effort(Effort.MEDIUM)
                .explanation("Code or configuration lives in files that are overwritten, so nobody can tell what "
                        + "was changed, when and by whom.")
                .impact("A bad change cannot be found and taken back, and work is lost when two people edit the "
                        + "same file.")
                .remediation("Put code, configuration and database scripts into version control and deploy from "
                        + "there only."),
                Stakes.OPERATED, PRACTICES__VERSION_CONTROL,
                "Are code and configuration under version control?",
                "Code and configuration are not under version control.",
                "What is overwritten cannot be compared or restored.");
    }
}
