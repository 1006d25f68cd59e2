/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.Scaling;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class CapacityFarAbovePeakTest extends RuleTest {

    CapacityFarAbovePeakTest() {
        super(new CapacityFarAbovePeak());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return fleet(b.objectives(o -> o.setPeakRequestsPerSecond(100)), 8, 800);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return fleet(b.objectives(o -> o.setPeakRequestsPerSecond(100)), 3, 300);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return fleet(b, 8, 800);
    }

    @Test
    void twoCopiesAreNeverTooMany() {
        silent(fleet(ModelBuilder.workload("Shop").objectives(o -> o.setPeakRequestsPerSecond(1)), 2, 800));
    }

    @Test
    void callersTellThePeakOfWhatIsInside() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Compute worker = server(b, c -> {
            c.setScaling(Scaling.FIXED);
            c.setReplicas(10);
            c.setMaxRequestsPerSecond(1000);
        });
        b.flow(function(b, f -> { }), worker, f -> f.setPeakPerSecond(50));
        fires(worker);
    }

    @Test
    void whatScalesIsNotPaidForAtTheMaximum() {
        ModelBuilder b = ModelBuilder.workload("Shop").objectives(o -> o.setPeakRequestsPerSecond(100));
        Compute fleet = fleet(b, 8, 800);
        fleet.setScaling(Scaling.AUTOMATIC);
        silent(fleet);
    }

    private static Compute fleet(ModelBuilder b, int copies, double most) {
        return balanced(b, c -> {
            c.setScaling(Scaling.FIXED);
            c.setLoadPattern(LoadPattern.STEADY);
            c.setReplicas(copies);
            c.setMaxRequestsPerSecond(most);
        });
    }
}
