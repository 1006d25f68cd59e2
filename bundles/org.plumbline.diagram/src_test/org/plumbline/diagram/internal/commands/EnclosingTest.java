/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.internal.Sample;
import org.plumbline.model.Boundary;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Metrics;

class EnclosingTest {

    private final Sample sample = new Sample();
    private final Enclosing enclosing = new Enclosing(sample.drawn, sample.edits);

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void aBoundaryDrawnAroundBoxesTakesThemIn() {
        Boundary region = PlumblineFactory.eINSTANCE.createRegion();
        Bounds network = sample.drawn.absoluteBounds(sample.network);
        Bounds server = sample.drawn.absoluteBounds(sample.server);
        sample.roundTrip(enclosing.create(region, sample.workload(), network.grown(40)), s -> {
            assertSame(region, s.network.eContainer());
            assertSame(s.workload(), s.database.eContainer(), "what is outside stays outside");
            assertEquals(network, s.drawn.absoluteBounds(s.network), "nothing moves");
            assertEquals(server, s.drawn.absoluteBounds(s.server));
        });
    }

    @Test
    void nothingComesToStandUnderTheTitle() {
        Boundary group = PlumblineFactory.eINSTANCE.createGroup();
        Bounds server = sample.drawn.bounds(sample.server);
        sample.roundTrip(enclosing.create(group, sample.subnet, server.grown(1)), s -> {
            assertSame(group, s.server.eContainer());
            assertEquals(new Bounds(Metrics.GRID, Metrics.TITLE_BAND, server.width(), server.height()),
                    s.drawn.bounds(s.server));
            assertTrue(s.drawn.absoluteBounds(s.subnet).contains(s.drawn.absoluteBounds(group)));
        });
    }

    @Test
    void whatMayNotBeInTheBoundaryStaysWhereItIs() {
        Boundary zone = PlumblineFactory.eINSTANCE.createAvailabilityZone();
        sample.roundTrip(enclosing.create(zone, sample.workload(),
                sample.drawn.absoluteBounds(sample.network).grown(40)),
                s -> assertSame(s.workload(), s.network.eContainer()));
    }
}
