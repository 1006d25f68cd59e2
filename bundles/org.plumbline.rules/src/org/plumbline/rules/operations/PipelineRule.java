/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;

/** A rule on something that a delivery pipeline has to do with every change. */
abstract class PipelineRule extends Rule<DeliveryPipeline> {

    private static final Set<String> BUILD_ONLY = Set.of("aws.codebuild", "aws.imagebuilder");

    private final Stakes stakes;
    private final EAttribute duty;
    private final Texts texts;

    /**
     * What the rule says; {@code %s} stands for the name of the pipeline.
     *
     * @param fix title of the fix that makes the pipeline do its duty
     * @param tradeOff what that costs
     */
    record Texts(String message, String why, String question, String fix, String tradeOff) { }

    /**
     * @param stakes how much has to hang on the workload before it asks
     * @param duty the fact that has to be {@link Fact#YES}
     */
    PipelineRule(RuleInfo.Builder info, Stakes stakes, EAttribute duty, Texts texts) {
        super(DeliveryPipeline.class, info);
        this.stakes = stakes;
        this.duty = duty;
        this.texts = texts;
    }

    /** Reads whether the pipeline does it. */
    abstract Fact done(DeliveryPipeline pipeline);

    @Override
    public Outcome check(DeliveryPipeline pipeline, Context context) {
        Fact fact = done(pipeline);
        if (!concerns(pipeline) || fact == Fact.UNKNOWN && !stakes.in(context.workload(), context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(pipeline);
        return Outcome.required(fact, () -> Outcome.violated(texts.message().replace("%s", name), texts.why()),
                texts.question().replace("%s", name), pipeline, duty);
    }

    /** Whether the pipeline has that duty at all; a subclass may excuse steps of a longer way. */
    boolean concerns(DeliveryPipeline pipeline) {
        return true;
    }

    @Override
    public List<Fix> fixes(DeliveryPipeline pipeline, Context context) {
        return List.of(Fix.of(texts.fix().replace("%s", Names.of(pipeline)), Change.set(pipeline, duty, Fact.YES))
                .withTradeOff(texts.tradeOff()));
    }

    /** Whether it brings changes to where they run, and does not only build them. */
    static boolean deploys(DeliveryPipeline pipeline) {
        return !BUILD_ONLY.contains(String.valueOf(pipeline.getService()));
    }
}
