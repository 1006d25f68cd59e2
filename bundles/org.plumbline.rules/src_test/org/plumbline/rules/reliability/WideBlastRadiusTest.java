/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class WideBlastRadiusTest extends RuleTest {

    WideBlastRadiusTest() {
        super(new WideBlastRadius());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return neededByThree(b, container(b, "Price service", c -> c.setReplicas(1)));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return neededByThree(b, container(b, "Price service", c -> c.setReplicas(2)));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return neededByThree(b, container(b, "Price service", c -> { }));
    }

    @Test
    void saysWhatFails() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Element prices = problem(b);
        b.workload().getFlows().forEach(f -> f.setCritical(Fact.YES));
        assertEquals("3 of 4 other components and 3 of 3 critical flows fail with Price service, which has no second "
                + "copy.", fires(prices).message());
    }

    @Test
    void theEndOfAChainIsNotShared() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Compute last = container(b, "Last service", c -> c.setReplicas(1));
        Compute middle = container(b, "Middle service", c -> { });
        request(b, container(b, "First service", c -> { }), middle);
        request(b, middle, last);
        silent(last);
    }

    @Test
    void halfOfTheWorkloadIsTolerated() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Element prices = problem(b);
        container(b, "Mail service", c -> { });
        container(b, "Report service", c -> { });
        silent(prices);
    }

    private static Component neededByThree(ModelBuilder b, Component needed) {
        for (int i = 1; i <= 3; i++) {
            request(b, container(b, "Service " + i, c -> { }), needed);
        }
        container(b, "Mail service", c -> { });
        return needed;
    }
}
