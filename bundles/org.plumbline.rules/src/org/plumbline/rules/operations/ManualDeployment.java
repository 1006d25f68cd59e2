/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__DEPLOYMENT;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.Deployment;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Changes that somebody makes by hand. */
public final class ManualDeployment extends Rule<Component> {

    public ManualDeployment() {
        super(Component.class, rule("OPS-DEPLOY-001", "Changes are deployed by hand")
                .medium()
                .bestPractices("OPS05-BP04", "OPS05-BP10", "REL08-BP05", "SEC11-BP06")
                .effort(Effort.MEDIUM)
                .explanation("Somebody deploys the component by hand, so steps are forgotten and environments drift "
                        + "apart.")
                .impact("Releases are rare and risky, and a broken one takes hours to undo because nobody knows what "
                        + "was changed.")
                .remediation("Build and deploy through a pipeline from version control, the same way in every "
                        + "environment, with a rollback that was tried."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        return switch (component.getDeployment()) {
            case MANUAL -> Outcome.violated("Changes reach " + Names.of(component) + " by hand.",
                    "Each deployment is a chance for a mistake that no test can catch.");
            case SCRIPTED, PIPELINE -> Outcome.satisfied();
            case UNKNOWN -> Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        return List.of(Fix.of("Deploy " + Names.of(component) + " through a pipeline",
                Change.set(component, COMPONENT__DEPLOYMENT, Deployment.PIPELINE))
                .withTradeOff("The pipeline has to be built and kept running."));
    }
}
