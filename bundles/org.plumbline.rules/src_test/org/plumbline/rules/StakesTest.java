/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Criticality;
import org.plumbline.model.Fact;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.operations.NoReadinessReview;
import org.plumbline.rules.operations.NobodyOnCall;
import org.plumbline.validation.Engine;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleSet;

/** Practices are asked about only when enough hangs on the workload. */
class StakesTest {

    private final ModelBuilder b = ModelBuilder.workload("Shop");

    @Test
    void aSketchIsNotAsked() {
        assertAnswers(new NobodyOnCall(), 0, 0);
    }

    @Test
    void aWorkloadInProductionIsAskedWhatOperatingItTakes() {
        b.workload().setStage(Stage.IN_PRODUCTION);
        assertAnswers(new NobodyOnCall(), 0, 1);
        assertAnswers(new NoReadinessReview(), 0, 0);
    }

    @Test
    void aCriticalDesignIsAskedEverything() {
        b.workload().setCriticality(Criticality.MISSION_CRITICAL);
        for (int i = 0; i < 5; i++) {
            b.add(Compute.class, "Service");
        }
        assertAnswers(new NobodyOnCall(), 0, 1);
        assertAnswers(new NoReadinessReview(), 0, 1);
    }

    @Test
    void aCriticalSketchIsAskedOnceItIsBuilt() {
        b.workload().setCriticality(Criticality.MISSION_CRITICAL);
        b.add(Compute.class, "Service");
        assertAnswers(new NobodyOnCall(), 0, 0);
        b.workload().setStage(Stage.IN_BUILD);
        assertAnswers(new NobodyOnCall(), 0, 1);
    }

    @Test
    void aMissingPracticeIsAProblemThoughNobodyAsked() {
        b.practices(p -> p.setOnCall(Fact.NO));
        assertAnswers(new NobodyOnCall(), 1, 0);
    }

    @Test
    void aWorkloadOfLowCriticalityDoesWithout() {
        b.practices(p -> p.setOnCall(Fact.NO)).workload().setCriticality(Criticality.LOW);
        b.workload().setStage(Stage.IN_PRODUCTION);
        assertAnswers(new NobodyOnCall(), 0, 0);
    }

    private void assertAnswers(Rule<Workload> rule, int findings, int questions) {
        ReviewResult result = Engine.review(RuleSet.of(List.of(rule)), b.workload());
        assertEquals(findings, result.findings().size());
        assertEquals(questions, result.questions().size());
    }
}
