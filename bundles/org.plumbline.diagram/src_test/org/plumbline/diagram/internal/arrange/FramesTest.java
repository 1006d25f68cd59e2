/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.internal.Sample;
import org.plumbline.model.Group;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.Points.Point;

class FramesTest {

    private final Sample sample = new Sample();
    private final Frames frames = new Frames(sample.drawn, sample.edits);

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void resizingCutsNothingOff() {
        Bounds old = sample.drawn.bounds(sample.subnet);
        Bounds server = sample.drawn.absoluteBounds(sample.server);
        sample.session.execute(frames.resize(sample.subnet, new Bounds(old.x(), old.y(), old.width() + 200, 400)));
        sample.roundTrip(frames.resize(sample.subnet, new Bounds(old.x(), old.y(), 20, 20)), s -> {
            assertEquals(server, s.drawn.absoluteBounds(s.server));
            assertEquals(server.right() + Metrics.GRID, s.drawn.absoluteBounds(s.subnet).right());
            assertEquals(server.bottom() + Metrics.GRID, s.drawn.absoluteBounds(s.subnet).bottom());
        });
    }

    @Test
    void whatIsInsideStaysWhenTheUpperLeftCornerIsDragged() {
        Bounds old = sample.drawn.bounds(sample.network);
        Bounds server = sample.drawn.absoluteBounds(sample.server);
        sample.session.execute(sample.edits.bend(sample.flow, List.of(new Point(400, 400))));
        Bounds larger = new Bounds(old.x() - 80, old.y() - 40, old.width() + 80, old.height() + 40);
        sample.roundTrip(frames.resize(sample.network, larger), s -> {
            assertEquals(larger, s.drawn.bounds(s.network));
            assertEquals(server, s.drawn.absoluteBounds(s.server));
            assertEquals(List.of(new Point(400, 400)), s.drawn.bendPoints(s.flow));
        });
    }

    @Test
    void aBoundaryFitsItsContents() {
        sample.session.execute(sample.edits.place(sample.server, new Bounds(300, 260, 176, 64),
                java.util.Set.of(sample.server)));
        Bounds server = sample.drawn.absoluteBounds(sample.server);
        sample.roundTrip(frames.fit(sample.subnet), s -> {
            Bounds subnet = s.drawn.absoluteBounds(s.subnet);
            assertEquals(server, s.drawn.absoluteBounds(s.server), "what is inside stays");
            assertEquals(new Bounds(server.x() - Metrics.PADDING, server.y() - Metrics.TITLE_BAND - Metrics.PADDING,
                    176 + 2 * Metrics.PADDING, 64 + Metrics.TITLE_BAND + 2 * Metrics.PADDING), subnet);
            assertTrue(s.drawn.absoluteBounds(s.network).contains(subnet));
        });
    }

    @Test
    void anEmptyBoundaryBecomesAsANewOne() {
        Group group = PlumblineFactory.eINSTANCE.createGroup();
        sample.session.execute(sample.edits.create(group, sample.workload(), new Bounds(0, 900, 800, 600)));
        sample.roundTrip(frames.fit(group), s -> assertEquals(
                new Bounds(0, 900, Metrics.BOUNDARY_WIDTH, Metrics.BOUNDARY_HEIGHT), s.drawn.bounds(group)));
    }

    @Test
    void gapsBecomeEqualAndTheOutermostStay() {
        Map<String, Bounds> spread = Spread.horizontally(Map.of("a", new Bounds(0, 5, 100, 50),
                "b", new Bounds(110, 0, 40, 50), "c", new Bounds(400, 9, 100, 50)));
        assertEquals(new Bounds(0, 5, 100, 50), spread.get("a"));
        assertEquals(new Bounds(230, 0, 40, 50), spread.get("b"));
        assertEquals(new Bounds(400, 9, 100, 50), spread.get("c"));
        assertEquals(120, Spread.vertically(Map.of(1, new Bounds(0, 0, 9, 10), 2, new Bounds(0, 20, 9, 20),
                3, new Bounds(0, 250, 9, 10))).get(2).y());
    }
}
