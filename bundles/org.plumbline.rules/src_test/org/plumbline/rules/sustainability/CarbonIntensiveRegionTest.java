/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Region;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class CarbonIntensiveRegionTest extends RuleTest {

    CarbonIntensiveRegionTest() {
        super(new CarbonIntensiveRegion());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return region(b.objectives(o -> o.getDataResidency().add("EU")), "eu-central-1");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return region(b.objectives(o -> o.getDataResidency().add("EU")), "eu-west-3");
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return region(b, "eu-west-1");
    }

    @Test
    void theLawMayLeaveNoChoice() {
        silent(region(ModelBuilder.workload("Shop").objectives(o -> o.getDataResidency().add("DE")), "eu-central-1"));
    }

    @Test
    void noOtherPartOfTheWorldIsProposed() {
        silent(region(ModelBuilder.workload("Shop").objectives(o -> o.getDataResidency().add("any")), "af-south-1"));
    }

    @Test
    void theNameWillDoWhereNoCodeIsGiven() {
        ModelBuilder b = ModelBuilder.workload("Shop").objectives(o -> o.getDataResidency().add("EU"));
        Region region = b.add(Region.class, "eu-central-1");
        server(b.in(region), c -> { });
        Fixes.apply(Engine.fixes(fires(region)).get(0));
        assertEquals("eu-north-1", region.getName());
        silent(region);
    }

    private static Region region(ModelBuilder b, String code) {
        Region region = b.add(Region.class, "Home", r -> r.setCode(code));
        server(b.in(region), c -> { });
        return region;
    }
}
