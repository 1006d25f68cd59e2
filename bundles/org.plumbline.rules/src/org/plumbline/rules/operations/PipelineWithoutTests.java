/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.DELIVERY_PIPELINE__TESTS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A pipeline that delivers whatever it gets. */
public final class PipelineWithoutTests extends Rule<DeliveryPipeline> {

    public PipelineWithoutTests() {
        super(DeliveryPipeline.class, rule("OPS-PIPE-001", "Pipeline deploys without tests")
                .high()
                .bestPractices("OPS05-BP02", "OPS06-BP02", "REL08-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The pipeline brings changes to production without running tests, so it delivers mistakes "
                        + "faster.")
                .impact("Customers do the testing, and every release may stop the business.")
                .remediation("Run unit tests at each commit and a test of the main business paths before production. "
                        + "Stop the pipeline when one fails."));
    }

    @Override
    public Outcome check(DeliveryPipeline pipeline, Context context) {
        String name = Names.of(pipeline);
        return Outcome.required(pipeline.getTests(),
                () -> Outcome.violated(name + " runs no tests before it deploys.",
                        "Nothing stands between a mistake and production."),
                "Which tests does " + name + " run before it deploys?", pipeline, DELIVERY_PIPELINE__TESTS);
    }

    @Override
    public List<Fix> fixes(DeliveryPipeline pipeline, Context context) {
        return List.of(Fix.of("Run tests in " + Names.of(pipeline),
                Change.set(pipeline, DELIVERY_PIPELINE__TESTS, Fact.YES))
                .withTradeOff("Tests have to be written and kept; each delivery takes longer."));
    }
}
