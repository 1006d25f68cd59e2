/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.AvailabilityZone;
import org.plumbline.model.Element;
import org.plumbline.model.Region;
import org.plumbline.model.Stage;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class DearRegionTest extends RuleTest {

    DearRegionTest() {
        super(new DearRegion());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return region(b.objectives(o -> o.getDataResidency().add("EU")), "eu-central-1");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return region(b.objectives(o -> o.getDataResidency().add("EU")), "eu-west-1");
    }

    @Override
    public Element unknown(ModelBuilder b) {
        Region region = region(b, "eu-central-1");
        server(b.in(region), c -> c.setMonthlyCost(80));
        return region;
    }

    @Test
    void asksNobodyBeforeThereIsAnEstimate() {
        silent(region(ModelBuilder.workload("Shop"), "eu-central-1"));
    }

    @Test
    void dataThatMustStayStays() {
        silent(region(ModelBuilder.workload("Shop").objectives(o -> o.getDataResidency().add("Germany")),
                "eu-central-1"));
    }

    @Test
    void dataThatMayBeAnywhereStaysInItsPartOfTheWorld() {
        fires(region(anywhere(), "us-west-1"));
        silent(region(anywhere(), "sa-east-1"));
    }

    @Test
    void whatRunsIsNotMovedForThePrice() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setStage(Stage.IN_PRODUCTION);
        silent(problem(b));
    }

    @Test
    void theFixTakesTheZonesAlong() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Region region = (Region) problem(b);
        AvailabilityZone zone = b.in(region).add(AvailabilityZone.class, "a", z -> z.setCode("eu-central-1a"));
        Subnet subnet = b.in(zone).add(Subnet.class, "private", s -> s.setZone("eu-central-1a"));
        Fixes.apply(Engine.fixes(fires(region)).get(0));
        assertEquals("eu-west-1", region.getCode());
        assertEquals("eu-west-1a", zone.getCode());
        assertEquals("eu-west-1a", subnet.getZone());
    }

    @Test
    void anEmptyOrUnknownRegionSaysNothing() {
        ModelBuilder b = ModelBuilder.workload("Shop").objectives(o -> o.getDataResidency().add("EU"));
        silent(b.add(Region.class, "eu-central-1"));
        silent(region(b, "moon-1"));
    }

    private static ModelBuilder anywhere() {
        return ModelBuilder.workload("Shop").objectives(o -> o.getDataResidency().add("anywhere"));
    }

    private static Region region(ModelBuilder b, String code) {
        Region region = b.add(Region.class, "Home", r -> r.setCode(code));
        server(b.in(region), c -> { });
        return region;
    }
}
