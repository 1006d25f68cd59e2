/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.DELIVERY_PIPELINE__RESILIENCE_TESTS;
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

/** Changes that are tried while everything works only. */
public final class PipelineWithoutFailureTests extends Rule<DeliveryPipeline> {

    public PipelineWithoutFailureTests() {
        super(DeliveryPipeline.class, rule("REL-CHANGE-001", "Pipeline does not test how a change bears failures")
                .medium()
                .bestPractices("REL08-BP03", "REL12-BP04")
                .effort(Effort.MEDIUM)
                .explanation("Changes are tested while all that they depend on works. Nothing is stopped, slowed down "
                        + "or cut off before a new version goes live.")
                .impact("The release that breaks the fail-over is found out in the next outage, months after it was "
                        + "made.")
                .remediation("Stop a copy, delay a dependency and cut off a zone in a stage of the pipeline, and let "
                        + "the release fail when users would notice."));
    }

    @Override
    public Outcome check(DeliveryPipeline pipeline, Context context) {
        Fact tests = pipeline.getResilienceTests();
        if (tests == Fact.UNKNOWN && !Stakes.CRITICAL.in(context.workload(), context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(pipeline);
        return Outcome.required(tests,
                () -> Outcome.violated(name + " tries no failures before it deploys.",
                        "Whether a version survives a lost copy shows in production first."),
                "Which failures does " + name + " try before it deploys?", pipeline,
                DELIVERY_PIPELINE__RESILIENCE_TESTS);
    }

    @Override
    public List<Fix> fixes(DeliveryPipeline pipeline, Context context) {
        return List.of(Fix.of("Try failures in " + Names.of(pipeline),
                Change.set(pipeline, DELIVERY_PIPELINE__RESILIENCE_TESTS, Fact.YES))
                .withTradeOff("Releases take longer by the time of the tests."));
    }
}
