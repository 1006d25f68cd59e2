/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__ZONE_COUNT;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class QuotaWithoutReserveTest extends RuleTest {

    QuotaWithoutReserveTest() {
        super(new QuotaWithoutReserve());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return fleet(b, 12, 15);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return fleet(b, 12, 16);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return container(important(b), "Catalogue", c -> c.setMaxReplicas(40));
    }

    @Test
    void theFixAsksForTheFleetAndOneZoneOnTop() {
        Compute fleet = (Compute) problem(ModelBuilder.workload("Shop"));
        Fixes.apply(Engine.fixes(fires(fleet)).get(0));
        assertEquals(16, fleet.getQuotaReplicas());
    }

    @Test
    void asksForTheZonesOnlyWhereTheyDecide() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Compute fleet = fleet(b, 12, 15);
        fleet.unsetZoneCount();
        assertEquals(COMPONENT__ZONE_COUNT, asks(fleet).feature());
        fleet.setQuotaReplicas(18);
        silent(fleet);
        fleet.setQuotaReplicas(11);
        fires(fleet);
    }

    @Test
    void smallFleetsFitIntoEveryQuota() {
        silent(container(important(ModelBuilder.workload("Shop")), "Catalogue", c -> c.setMaxReplicas(4)));
    }

    private static Compute fleet(ModelBuilder b, int most, int quota) {
        return container(b, "Catalogue", c -> {
            c.setMaxReplicas(most);
            c.setZoneCount(3);
            c.setQuotaReplicas(quota);
        });
    }
}
