/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class PromiseNotWatchedTest extends RuleTest {

    PromiseNotWatchedTest() {
        super(new PromiseNotWatched());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return watched(b, "AWS/EC2 CPUUtilization");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return watched(b, "AWS/ApplicationELB HTTPCode_Target_5XX_Count");
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return watched(b, null);
    }

    @Test
    void aLatencyObjectiveNeedsAnAlarmOnWaiting() {
        ModelBuilder b = ModelBuilder.workload("Shop").objectives(o -> o.setLatencyMillis(300));
        Workload workload = watched(b, "AWS/ApplicationELB HTTPCode_Target_5XX_Count");
        Fixes.apply(Engine.fixes(fires(workload)).get(0));
        assertEquals(300, workload.getAlarms().get(1).getThreshold());
        silent(workload);
    }

    @Test
    void withoutAnyAlarmAnotherRuleSpeaks() {
        silent(ModelBuilder.workload("Shop").objectives(o -> o.setAvailabilityPercent(99.9)).workload());
    }

    private static Workload watched(ModelBuilder b, String metric) {
        b.objectives(o -> o.setAvailabilityPercent(99.5));
        b.alarm("Alarm", a -> {
            a.setMetric(metric);
            a.setNotifies(Fact.YES);
        });
        return b.workload();
    }
}
