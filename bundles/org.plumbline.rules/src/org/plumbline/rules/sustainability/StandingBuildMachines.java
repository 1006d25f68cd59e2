/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__SCALING;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Fact;
import org.plumbline.model.Scaling;
import org.plumbline.model.Stage;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Build machines that wait for the next commit. */
public final class StandingBuildMachines extends Rule<DeliveryPipeline> {

    public StandingBuildMachines() {
        super(DeliveryPipeline.class, rule("SUS-BUILD-001", "Build machines run while nothing is built")
                .medium()
                .bestPractices("SUS06-BP04", "SUS02-BP05", "COST09-BP03")
                .effort(Effort.MEDIUM)
                .explanation("The pipeline builds on machines of a fixed number that are always on, although builds "
                        + "come in working hours and in bursts.")
                .impact("Machines run all night for nobody, and at noon everybody waits in front of the same few.")
                .remediation("Start build machines for each build and drop them after it, on spot capacity with a "
                        + "shared cache, or use a managed build service."));
    }

    @Override
    public Outcome check(DeliveryPipeline pipeline, Context context) {
        Fact elastic = pipeline.getScaling() == Scaling.SCHEDULED ? Fact.YES : Known.elastic(pipeline, context);
        if (elastic == Fact.UNKNOWN && (Known.managed(pipeline, context) == Fact.YES
                || context.workload().getStage().compareTo(Stage.IN_BUILD) < 0)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(pipeline);
        return Outcome.required(elastic,
                () -> Outcome.violated(name + " builds on machines that are always on.",
                        "Builds come in bursts and hardly ever at night."),
                "Do the build machines of " + name + " run only while they build?", pipeline, COMPONENT__SCALING);
    }

    @Override
    public List<Fix> fixes(DeliveryPipeline pipeline, Context context) {
        return List.of(Fix.of("Start build machines of " + Names.of(pipeline) + " for each build",
                Change.set(pipeline, COMPONENT__SCALING, Scaling.AUTOMATIC))
                .withTradeOff("A build starts a minute later, and caches have to be kept outside the machine."));
    }
}
