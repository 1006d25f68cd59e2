/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import java.util.function.Consumer;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Interaction;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class CrossZoneTrafficTest extends RuleTest {

    CrossZoneTrafficTest() {
        super(new CrossZoneTraffic());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return crossing(b, f -> f.setMonthlyGigabytes(5000));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return crossing(b, f -> f.setMonthlyGigabytes(50));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return crossing(b, f -> f.setInteraction(Interaction.BATCH));
    }

    private static DataFlow crossing(ModelBuilder b, Consumer<? super DataFlow> facts) {
        Subnet a = b.add(Subnet.class, "A", s -> s.setZone("eu-central-1a"));
        Subnet c = b.add(Subnet.class, "B", s -> s.setZone("eu-central-1b"));
        return b.flow(server(b.in(a), x -> { }), database(b.in(c), s -> { }), facts);
    }
}
