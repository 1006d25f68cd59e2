/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__AUTOMATED_DEPLOYMENT;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.validation.Effort;

/** The way to production has steps that people do. */
public final class NoAutomatedDeployment extends PracticeRule {

    public NoAutomatedDeployment() {
        super(rule("OPS-DEPLOY-002", "Builds and deployments are not automated")
                .medium()
                .bestPractices("OPS05-BP10", "OPS05-BP04", "OPS06-BP03", "SUS06-BP02")
                .effort(Effort.MEDIUM)
                .explanation("Changes of the workload take manual steps on their way to production.")
                .impact("Customers wait for improvements, and urgent corrections go wrong when they matter most.")
                .remediation("Automate the way from commit to production step by step, starting with the step that "
                        + "fails most."),
                PRACTICES__AUTOMATED_DEPLOYMENT,
                "Are changes built and deployed without manual steps?",
                "The team deploys with manual steps.",
                "Manual steps are slow, differ each time and cannot be tested.");
    }
}
