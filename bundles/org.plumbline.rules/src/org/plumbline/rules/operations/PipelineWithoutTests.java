/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.DELIVERY_PIPELINE__TESTS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** A pipeline that delivers whatever it gets. */
public final class PipelineWithoutTests extends PipelineRule {

    public PipelineWithoutTests() {
        super(rule("OPS-PIPE-001", "Pipeline deploys without tests")
                .high()
                .bestPractices("OPS05-BP02", "OPS06-BP02", "REL08-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The pipeline brings changes to production without running tests, so it delivers mistakes "
                        + "faster.")
                .impact("Customers do the testing, and every release may stop the business.")
                .remediation("Run unit tests at each commit and a test of the main business paths before production. "
                        + "Stop the pipeline when one fails."),
                Stakes.ANY, DELIVERY_PIPELINE__TESTS,
                new Texts("%s runs no tests before it deploys.",
                        "Nothing stands between a mistake and production.",
                        "Which tests does %s run before it deploys?", "Run tests in %s",
                        "Tests have to be written and kept; each delivery takes longer."));
    }

    @Override
    Fact done(DeliveryPipeline pipeline) {
        return pipeline.getTests();
    }
}
