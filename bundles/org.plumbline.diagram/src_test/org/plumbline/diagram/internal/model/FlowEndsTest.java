/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.internal.Sample;
import org.plumbline.diagram.internal.parts.ViewRefresher;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.DiagramView;
import org.plumbline.notation.FlowLine;
import org.plumbline.notation.Points.Point;
import org.plumbline.notation.Ports;
import org.plumbline.notation.Routes;

/** The editor leads lines to the same places as the drawing without a window. */
class FlowEndsTest {

    private final Sample sample = new Sample();
    private final List<Node> stores = new ArrayList<>();

    @BeforeEach
    void drawStores() {
        for (int i = 0; i < 5; i++) {
            Node store = PlumblineFactory.eINSTANCE.createDataStore();
            sample.session.execute(sample.edits.create(store, sample.workload(), new Bounds(900, i * 150, 176, 64)));
            sample.session.execute(sample.edits.connect(PlumblineFactory.eINSTANCE.createDataFlow(), sample.server,
                    store));
            stores.add(store);
        }
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private void check() {
        List<FlowLine> lines = DiagramView.of(sample.workload(), sample.drawn.diagram()).flows();
        assertEquals(sample.workload().getFlows().size(), lines.size());
        for (FlowLine each : lines) {
            Bounds source = sample.drawn.absoluteBounds(each.source());
            Bounds target = sample.drawn.absoluteBounds(each.target());
            List<Point> bends = each.reattached() ? List.of() : sample.drawn.bendPoints(each.flow());
            assertEquals(each.points(), bends.isEmpty() ? Routes.free(sample.drawn.routing(each.flow()), source, target,
                    0, sample.drawn.ends(each.flow())) : Routes.through(source, bends, target));
        }
    }

    @Test
    void freeLinesAndLinesWithBendPoints() {
        check();
        Bounds server = sample.drawn.absoluteBounds(sample.server);
        sample.session.execute(sample.edits.bend(sample.workload().getFlows().get(2),
                List.of(new Point(server.right() + 40, server.centerY()), new Point(server.right() + 40, 180))));
        sample.drawn.forgetEnds();
        check();
    }

    @Test
    void linesOfACollapsedBoundary() {
        sample.session.execute(sample.edits.collapse(sample.network, true));
        sample.drawn.forgetEnds();
        check();
        long places = DiagramView.of(sample.workload(), sample.drawn.diagram()).flows().stream()
                .map(each -> each.points().get(0)).distinct().count();
        assertEquals(6, places, "each leaves the card at a place of its own");
    }

    @Test
    void theyFollowWhatIsMoved() {
        ViewRefresher refresher = new ViewRefresher(sample.drawn, element -> null, task -> { });
        DataFlow first = stores.get(0).getIncoming().get(0);
        Ports.Ends before = sample.drawn.ends(first);
        sample.session.execute(sample.edits.place(stores.get(0), new Bounds(900, 1200, 176, 64),
                java.util.Set.of(stores.get(0))));
        assertNotEquals(before, sample.drawn.ends(first), "from the uppermost it became the lowest");
        check();
        refresher.dispose();
    }
}
