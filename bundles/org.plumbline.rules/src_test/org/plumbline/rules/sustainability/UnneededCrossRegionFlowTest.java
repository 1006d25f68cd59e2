/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Region;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class UnneededCrossRegionFlowTest extends RuleTest {

    UnneededCrossRegionFlowTest() {
        super(new UnneededCrossRegionFlow());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return crossing(b, f -> f.setMonthlyGigabytes(400));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return crossing(b, f -> f.setMonthlyGigabytes(1));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return crossing(b, f -> { });
    }

    @Test
    void replicasBelongIntoAnotherRegion() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        DataStore orders = database(b.in(b.add(Region.class, "Frankfurt")), s -> { });
        DataStore copy = database(b.in(b.add(Region.class, "Dublin")), s -> { });
        silent(b.flow(orders, copy, f -> f.setMonthlyGigabytes(400)));
    }

    private static DataFlow crossing(ModelBuilder b, Consumer<? super DataFlow> facts) {
        Compute server = server(b.in(b.add(Region.class, "Frankfurt")), c -> { });
        DataStore orders = database(b.in(b.add(Region.class, "Dublin")), s -> { });
        return b.flow(server, orders, facts);
    }
}
