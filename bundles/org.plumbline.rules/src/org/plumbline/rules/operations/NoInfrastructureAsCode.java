/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__INFRASTRUCTURE_AS_CODE;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Workload;
import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;

/** An environment that nobody could build again. */
public final class NoInfrastructureAsCode extends PracticeRule {

    public NoInfrastructureAsCode() {
        super(rule("OPS-CODE-001", "Infrastructure is not created from versioned templates")
                .medium()
                .bestPractices("OPS05-BP01", "REL08-BP04", "OPS05-BP03")
                .effort(Effort.HIGH)
                .explanation("Resources are created by hand, so nobody knows exactly what runs and nobody could build "
                        + "it again.")
                .impact("After a disaster the environment is rebuilt from memory, and audits cannot be answered.")
                .remediation("Describe the infrastructure in templates under version control, deploy only from them "
                        + "and alarm on drift."),
                PRACTICES__INFRASTRUCTURE_AS_CODE,
                "Is the infrastructure created from versioned templates?",
                "The team creates infrastructure by hand.",
                "What was made by hand cannot be repeated, compared or reviewed.");
    }

    /** What was imported from a template is created from one. */
    @Override
    public Outcome check(Workload workload, Context context) {
        return workload.getOrigin() != null ? Outcome.satisfied() : super.check(workload, context);
    }
}
