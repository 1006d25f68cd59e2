/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__DEPLOYMENT;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.Deployment;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** One service that goes its own way to production. */
public final class DeployedApart extends Rule<Compute> {

    public DeployedApart() {
        super(Compute.class, rule("OPS-DEPLOY-003", "One service is deployed apart from the pipeline")
                .medium()
                .bestPractices("OPS05-BP04", "OPS05-BP10", "OPS06-BP03")
                .effort(Effort.MEDIUM)
                .explanation("Most services reach production through a pipeline, but somebody runs scripts for this "
                        + "one.")
                .impact("Its version does not fit the others after a release, and nobody can tell what runs.")
                .remediation("Bring the service into the pipeline of the others, with the same tests and the same way "
                        + "back. Delete the scripts."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (compute.getDeployment() == Deployment.PIPELINE) {
            return Outcome.satisfied();
        }
        return compute.getDeployment() == Deployment.SCRIPTED && context.analysis(PipelineShare.ANALYSIS)
                ? Outcome.violated("Scripts deploy " + Names.of(compute) + ", a pipeline most other services.",
                        "A way of its own is tested and watched less than the common one.")
                : Outcome.notApplicable();
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(Fix.of("Deploy " + Names.of(compute) + " through the pipeline",
                Change.set(compute, COMPONENT__DEPLOYMENT, Deployment.PIPELINE)));
    }
}
