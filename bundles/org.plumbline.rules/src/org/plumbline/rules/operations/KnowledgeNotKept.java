/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__KNOWLEDGE_BASE;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** What only a few people know. */
public final class KnowledgeNotKept extends PracticeRule {

    public KnowledgeNotKept() {
        super(rule("OPS-LEARN-002", "Knowledge of the workload is not kept")
                .high()
                .bestPractices("OPS11-BP04", "OPS07-BP01", "OPS11-BP08")
                .effort(Effort.MEDIUM)
                .explanation("How the workload is run is known to a few people and written down nowhere that others "
                        + "find.")
                .impact("When one of them leaves or is ill, changes stop and outages last for days.")
                .remediation("Keep architecture, decisions and procedures in one place next to the code, name an "
                        + "owner for each page and read it again twice a year."),
                Stakes.CRITICAL, PRACTICES__KNOWLEDGE_BASE,
                "Where is it written down what is needed to run the workload, and is it kept current?",
                "What is needed to run the workload is not written down.",
                "It depends on the memory of a few people.");
    }
}
