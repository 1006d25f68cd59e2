/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.model.Stage;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class NoDashboardTest extends RuleTest {

    NoDashboardTest() {
        super(new NoDashboard());
    }

    @Override
    public Element problem(ModelBuilder b) {
        b.workload().setStage(Stage.IN_PRODUCTION);
        b.alarm("Errors", a -> { });
        return b.workload();
    }

    @Override
    public Element fine(ModelBuilder b) {
        b.workload().setStage(Stage.IN_PRODUCTION);
        b.alarm("Errors", a -> { });
        b.add(Observability.class, "Overview", o -> o.setKind(ObservabilityKind.DASHBOARD));
        return b.workload();
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return b.workload();
    }

    @Test
    void aDesignThatShowsNoMonitoringIsNotJudged() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setStage(Stage.IN_PRODUCTION);
        silent(b.workload());
    }
}
