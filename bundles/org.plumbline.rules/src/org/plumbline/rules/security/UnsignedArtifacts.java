/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.DELIVERY_PIPELINE__SIGNING;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Code in production that nobody can trace to a build. */
public final class UnsignedArtifacts extends Rule<DeliveryPipeline> {

    public UnsignedArtifacts() {
        super(DeliveryPipeline.class, rule("SEC-PIPE-002", "What is deployed is not signed")
                .medium()
                .bestPractices("SEC06-BP04", "SEC11-BP07")
                .effort(Effort.MEDIUM)
                .explanation("The pipeline does not sign what it builds, so production takes any package or image "
                        + "that stands in the right place, whoever put it there.")
                .impact("An intruder in the registry brings code to every customer, under the company's name.")
                .remediation("Sign packages and images at the end of the build with a key that only the pipeline can "
                        + "use, and refuse to run what is not signed."));
    }

    @Override
    public Outcome check(DeliveryPipeline pipeline, Context context) {
        String name = Names.of(pipeline);
        return switch (pipeline.getSigning()) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated(name + " does not sign what it builds.",
                    "Production cannot tell its work from a forgery.");
            case UNKNOWN -> Stakes.SENSITIVE.in(context.workload(), context)
                    ? Outcome.unknown("Does " + name + " sign what it builds, and is only that run?", pipeline,
                            DELIVERY_PIPELINE__SIGNING)
                    : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(DeliveryPipeline pipeline, Context context) {
        return List.of(Fix.of("Sign what " + Names.of(pipeline) + " builds",
                Change.set(pipeline, DELIVERY_PIPELINE__SIGNING, Fact.YES))
                .withTradeOff("Urgent changes cannot be put into production by hand any more."));
    }
}
