/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.DELIVERY_PIPELINE__ENVIRONMENTS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DeliveryPipeline;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A pipeline whose first stop is production. */
public final class NoTestEnvironment extends Rule<DeliveryPipeline> {

    private static final int TWO = 2;
    private static final String CODE_DEPLOY = "aws.codedeploy";

    public NoTestEnvironment() {
        super(DeliveryPipeline.class, rule("OPS-ENV-001", "Changes go straight to production")
                .medium()
                .bestPractices("OPS05-BP08", "OPS06-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The pipeline deploys to one environment only, so production is where a change runs for "
                        + "the first time.")
                .impact("What works on the developer's machine stops customers, because nothing in between is like "
                        + "production.")
                .remediation("Create a second environment from the same templates, deploy every change there first, "
                        + "run the tests against it and go on only when they pass. Switch it off at night."));
    }

    @Override
    public Outcome check(DeliveryPipeline pipeline, Context context) {
        if (!PipelineRule.deploys(pipeline)) {
            return Outcome.notApplicable();
        }
        if (pipeline.isSetEnvironments()) {
            return pipeline.getEnvironments() >= TWO ? Outcome.satisfied()
                    : Outcome.violated(Names.of(pipeline) + " deploys to one environment only.",
                            "Production is where a change runs for the first time.");
        }
        // A deployment service serves one environment at a time: the way through several is drawn elsewhere.
        return Stakes.OPERATED.in(context.workload(), context) && !CODE_DEPLOY.equals(pipeline.getService())
                ? Outcome.unknown("Through how many environments does a change pass in " + Names.of(pipeline)
                        + ", production included?", pipeline, DELIVERY_PIPELINE__ENVIRONMENTS)
                : Outcome.notApplicable();
    }

    @Override
    public List<Fix> fixes(DeliveryPipeline pipeline, Context context) {
        return List.of(Fix.of("Deploy to a test environment first", Change.set(pipeline,
                DELIVERY_PIPELINE__ENVIRONMENTS, TWO))
                .asking("Through how many environments does a change pass, production included?", "environments")
                .withTradeOff("The second environment costs money whenever it runs."));
    }
}
