/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.DELIVERY_PIPELINE__SECURITY_SCAN;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Set;

import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A pipeline that delivers known weaknesses. */
public final class PipelineWithoutSecurityScan extends Rule<DeliveryPipeline> {

    /** Services that bring out what others have built. */
    private static final Set<String> ONLY_DEPLOY = Set.of("aws.codedeploy", "aws.cloudformation");

    public PipelineWithoutSecurityScan() {
        super(DeliveryPipeline.class, rule("SEC-PIPE-001", "Pipeline does not look for weaknesses")
                .medium()
                .bestPractices("SEC11-BP02", "SEC11-BP05", "SEC06-BP01")
                .effort(Effort.LOW)
                .explanation("The pipeline builds and deploys without scanning code, libraries and images. A library "
                        + "with a published hole reaches production as fast as a feature.")
                .impact("Attackers use weaknesses that a free tool would have named on the day of the commit.")
                .remediation("Scan code, dependencies, images and templates in every build. Stop on findings that can "
                        + "be used from outside."));
    }

    @Override
    public Outcome check(DeliveryPipeline pipeline, Context context) {
        if (pipeline.getService() != null && ONLY_DEPLOY.contains(pipeline.getService())) {
            return Outcome.notApplicable();
        }
        String name = Names.of(pipeline);
        return Outcome.required(pipeline.getSecurityScan(),
                () -> Outcome.violated(name + " does not look for weaknesses in what it builds.",
                        "Published holes go into production unseen."),
                "Does " + name + " scan code and libraries for weaknesses?", pipeline,
                DELIVERY_PIPELINE__SECURITY_SCAN);
    }

    @Override
    public List<Fix> fixes(DeliveryPipeline pipeline, Context context) {
        return List.of(Fix.of("Scan for weaknesses in " + Names.of(pipeline),
                Change.set(pipeline, DELIVERY_PIPELINE__SECURITY_SCAN, Fact.YES))
                .withTradeOff("Builds take minutes longer, and false alarms have to be sorted out."));
    }
}
