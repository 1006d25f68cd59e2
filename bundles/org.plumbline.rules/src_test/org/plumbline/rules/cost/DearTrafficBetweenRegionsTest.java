/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Region;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Finding;

class DearTrafficBetweenRegionsTest extends RuleTest {

    DearTrafficBetweenRegionsTest() {
        super(new DearTrafficBetweenRegions());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return copies(b, 4000);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return copies(b, 500);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        Element region = copies(b, 500);
        b.workload().getFlows().forEach(DataFlow::unsetMonthlyGigabytes);
        return region;
    }

    @Test
    void sumsUpAndSaysTheCost() {
        Finding finding = fires(problem(ModelBuilder.workload("Shop")));
        assertEquals("Frankfurt sends 8000 GB a month to other Regions, which costs about 160 US dollars.",
                finding.message());
        assertEquals("It is more than the 100 US dollars that are accepted.", finding.why());
    }

    @Test
    void isMeasuredByTheBudget() {
        ModelBuilder b = ModelBuilder.workload("Shop").objectives(o -> o.setMonthlyBudget(400));
        assertEquals("It is more than 5 % of the monthly budget of 400 US dollars.", fires(copies(b, 600)).why());
    }

    /** Two databases in Frankfurt that are copied to Ireland. */
    private static Region copies(ModelBuilder b, double gigabytes) {
        Region from = b.add(Region.class, "Frankfurt", r -> r.setCode("eu-central-1"));
        Region to = b.add(Region.class, "Ireland", r -> r.setCode("eu-west-1"));
        for (int i = 0; i < 2; i++) {
            DataStore orders = database(b.in(from), s -> { });
            b.flow(orders, database(b.in(to), s -> { }), f -> f.setMonthlyGigabytes(gigabytes));
        }
        return from;
    }
}
