/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.internal.Sample;
import org.plumbline.model.Node;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.Metrics;

/** Elements that are put on a diagram at a place. */
class DropPlaceTest {

    private final Sample sample = new Sample();
    private final PageEdits edits = new PageEdits(sample.drawn);

    @AfterEach
    void close() {
        sample.close();
    }

    private void showEmptyPage() {
        Diagram empty = NewDiagrams.empty("Empty");
        sample.session.execute(edits.add(empty, sample.drawn.diagram()));
        sample.drawn.show(empty);
    }

    private Bounds bounds(Node node) {
        return sample.drawn.absoluteBounds(node);
    }

    @Test
    void aComponentAppearsAtThePlaceAndTheModelStays() {
        showEmptyPage();
        EObject model = EcoreUtil.copy(sample.workload());
        sample.roundTrip(edits.putOnAt(List.of(sample.server), 300, 200), s -> {
            assertEquals(new Bounds(300, 200, Metrics.defaultWidth(s.server), Metrics.defaultHeight(s.server)),
                    bounds(s.server));
            assertEquals(List.of(s.server), s.drawn.visibleNodes(s.workload()));
            assertTrue(EcoreUtil.equals(model, s.workload()));
        });
    }

    @Test
    void severalStandBelowEachOtherAndCoverNothing() {
        showEmptyPage();
        sample.session.execute(edits.putOnAt(List.of(sample.database), 100, 80));
        sample.roundTrip(edits.putOnAt(List.of(sample.server, sample.database), 120, 100), s -> {
            assertEquals(new Bounds(100, 80, bounds(s.database).width(), bounds(s.database).height()),
                    bounds(s.database), "what was there stays");
            assertEquals(120, bounds(s.server).x());
            assertTrue(bounds(s.server).y() >= bounds(s.database).bottom());
            assertEquals(List.of(s.flow), s.drawn.flowsFrom(s.server), "its flow is drawn too");
        });
    }

    @Test
    void aBoundaryComesWithItsContents() {
        showEmptyPage();
        sample.roundTrip(edits.putOnAt(List.of(sample.server, sample.network), 40, 32), s -> {
            assertEquals(40, bounds(s.network).x());
            assertEquals(32, bounds(s.network).y());
            assertEquals(List.of(s.subnet), s.drawn.visibleNodes(s.network));
            assertTrue(bounds(s.network).contains(bounds(s.subnet)));
            assertTrue(bounds(s.subnet).contains(bounds(s.server)));
        });
    }

    @Test
    void aFlowComesWithItsEnds() {
        assertFalse(edits.lacks(sample.flow));
        showEmptyPage();
        assertTrue(edits.lacks(sample.flow));
        assertTrue(edits.lacks(sample.server));
        sample.roundTrip(edits.putOnAt(List.of(sample.flow), 40, 32), s -> {
            assertFalse(edits.lacks(s.flow));
            assertEquals(List.of(s.flow), s.drawn.flowsFrom(s.server));
            assertFalse(bounds(s.server).overlaps(bounds(s.database)));
        });
    }

    @Test
    void insideItsBoundaryThePlaceCounts() {
        sample.session.execute(edits.takeOff(List.of(sample.server)));
        Bounds subnet = bounds(sample.subnet);
        sample.roundTrip(edits.putOnAt(List.of(sample.server), subnet.x() + 30, subnet.bottom() - 20), s -> {
            assertEquals(subnet.x() + 30, bounds(s.server).x());
            assertEquals(subnet.bottom() - 20, bounds(s.server).y());
            assertTrue(bounds(s.subnet).contains(bounds(s.server)), "the boundary grows");
            assertTrue(bounds(s.network).contains(bounds(s.subnet)));
        });
    }

    @Test
    void outsideItsBoundaryItStaysInIt() {
        Bounds before = bounds(sample.server);
        sample.session.execute(edits.takeOff(List.of(sample.server)));
        sample.session.execute(edits.putOnAt(List.of(sample.server), -500, 900));
        assertEquals(before, bounds(sample.server));
    }

    @Test
    void itDoesNotLookLikePartOfAnotherBoundary() {
        showEmptyPage();
        sample.session.execute(edits.putOnAt(List.of(sample.network), 40, 32));
        sample.session.execute(edits.putOnAt(List.of(sample.database), 80, 80));
        assertFalse(bounds(sample.database).overlaps(bounds(sample.network)));
        assertEquals(80, bounds(sample.database).x());
    }

    @Test
    void whatWasDrawnWithoutItsBoundaryGoesIntoIt() {
        showEmptyPage();
        sample.session.execute(edits.putOnAt(List.of(sample.server), 900, 700));
        sample.roundTrip(edits.putOnAt(List.of(sample.subnet), 40, 32), s -> {
            assertEquals(List.of(s.server), s.drawn.visibleNodes(s.subnet));
            assertTrue(bounds(s.subnet).contains(bounds(s.server)));
            assertTrue(bounds(s.subnet).right() < 500, "as large as it needs to be");
        });
    }
}
