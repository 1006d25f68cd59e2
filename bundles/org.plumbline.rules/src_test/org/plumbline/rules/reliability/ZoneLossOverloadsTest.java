/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Scaling;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class ZoneLossOverloadsTest extends RuleTest {

    ZoneLossOverloadsTest() {
        super(new ZoneLossOverloads());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return busy(b, 65, 2);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return busy(b, 45, 2);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        Compute compute = busy(b, 58, 2);
        compute.unsetZoneCount();
        return compute;
    }

    @Test
    void threeZonesBearMoreThanTwo() {
        silent(busy(ModelBuilder.workload("Shop"), 58, 3));
        fires(busy(ModelBuilder.workload("Shop"), 65, 3));
    }

    @Test
    void aFixedFleetHasToServeThePeakWithoutAZone() {
        ModelBuilder b = ModelBuilder.workload("Shop").objectives(o -> o.setPeakRequestsPerSecond(300));
        Compute fleet = balanced(b, c -> {
            c.setScaling(Scaling.FIXED);
            c.setZoneCount(2);
            c.setReplicas(4);
            c.setMaxRequestsPerSecond(400);
        });
        assertTrue(fires(fleet).message().contains("200 requests a second of 300"));
        Fixes.apply(Engine.fixes(fires(fleet)).get(0));
        assertEquals(6, fleet.getReplicas());
        assertEquals(600, fleet.getMaxRequestsPerSecond());
        silent(fleet);
    }

    @Test
    void theFixAddsWhatTheArithmeticAsksFor() {
        Compute compute = (Compute) problem(ModelBuilder.workload("Shop"));
        Fixes.apply(Engine.fixes(fires(compute)).get(0));
        assertEquals(6, compute.getReplicas());
        silent(compute);
    }

    @Test
    void aSingleZoneHasNoOtherToFallOn() {
        silent(container(ModelBuilder.workload("Shop"), "Catalogue", c -> {
            c.setMultiZone(Fact.NO);
            c.setUtilizationPercent(95);
        }));
    }

    private static Compute busy(ModelBuilder b, double percent, int zones) {
        return container(b, "Catalogue", c -> {
            c.setMultiZone(Fact.YES);
            c.setZoneCount(zones);
            c.setReplicas(4);
            c.setUtilizationPercent(percent);
            if (zones == 3) {
                c.setReplicas(6);
            }
        });
    }
}
