/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.internal.Sample;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.layout.AutoLayout;
import org.plumbline.notation.Points.Point;
import org.plumbline.notation.Shape;

class EditsTest {

    private final Sample sample = new Sample();

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void createAddsNodeWithIdAndShape() {
        DataStore created = PlumblineFactory.eINSTANCE.createDataStore();
        created.setName("Orders");
        sample.roundTrip(sample.edits.create(created, sample.subnet, new Bounds(24, 40, 176, 64)), s -> {
            assertSame(s.subnet, created.eContainer());
            assertEquals("orders", created.getId());
            assertEquals(new Bounds(24, 40, 176, 64), s.drawn.bounds(created));
        });
    }

    @Test
    void boundariesGrowAroundWhatIsCreatedInThem() {
        DataStore created = PlumblineFactory.eINSTANCE.createDataStore();
        sample.roundTrip(sample.edits.create(created, sample.subnet, new Bounds(900, 700, 176, 64)), s -> {
            assertTrue(s.drawn.bounds(s.subnet).right() - s.drawn.bounds(s.subnet).x() > 1076);
            assertTrue(s.drawn.absoluteBounds(s.network).contains(s.drawn.absoluteBounds(created)));
        });
    }

    @Test
    void moveKeepsSizeAndResizeSetsIt() {
        sample.roundTrip(sample.edits.place(sample.database, new Bounds(500, 300, 200, 80), Set.of(sample.database)),
                s -> assertEquals(new Bounds(500, 300, 200, 80), s.drawn.bounds(s.database)));
    }

    @Test
    void moveIntoChangesContainerAndPlace() {
        sample.roundTrip(sample.edits.moveInto(sample.database, sample.subnet, new Bounds(10, 120, 176, 64),
                Set.of(sample.database)), s -> {
                    assertSame(s.subnet, s.database.eContainer());
                    assertEquals(new Bounds(10, 120, 176, 64), s.drawn.bounds(s.database));
                    assertSame(s.database, s.flow.getTarget());
                });
    }

    @Test
    void connectAddsFlowBetweenNodes() {
        DataFlow created = PlumblineFactory.eINSTANCE.createDataFlow();
        sample.roundTrip(sample.edits.connect(created, sample.database, sample.server), s -> {
            assertSame(s.database, created.getSource());
            assertSame(s.server, created.getTarget());
            assertNotNull(created.getId());
            assertEquals(List.of(s.flow, created), s.workload().getFlows());
        });
    }

    @Test
    void aFlowMayReturnToItsSource() {
        DataFlow created = PlumblineFactory.eINSTANCE.createDataFlow();
        sample.roundTrip(sample.edits.connect(created, sample.server, sample.server),
                s -> assertSame(created.getSource(), created.getTarget()));
    }

    @Test
    void reconnectMovesAnEndAndLeavesTheWayToTheRouter() {
        sample.session.execute(sample.edits.bend(sample.flow, List.of(new Point(400, 400))));
        sample.roundTrip(sample.edits.reconnectTarget(sample.flow, sample.network), s -> {
            assertSame(s.network, s.flow.getTarget());
            assertTrue(s.database.getIncoming().isEmpty());
            assertTrue(s.drawn.bendPoints(s.flow).isEmpty());
        });
        sample.roundTrip(sample.edits.reconnectSource(sample.flow, sample.subnet),
                s -> assertSame(s.subnet, s.flow.getSource()));
    }

    @Test
    void renameSetsTheNameAndBlankUnsetsIt() {
        sample.roundTrip(sample.edits.rename(sample.server, " Shop front "),
                s -> assertEquals("Shop front", s.server.getName()));
        sample.roundTrip(sample.edits.rename(sample.server, " "), s -> assertNull(s.server.getName()));
    }

    @Test
    void bendSetsAndClearsBendPoints() {
        sample.session.execute(sample.edits.bend(sample.flow, List.of(new Point(1, 2))));
        sample.roundTrip(sample.edits.bend(sample.flow, List.of(new Point(300, 310), new Point(350, 310))),
                s -> assertEquals(2, s.drawn.bendPoints(s.flow).size()));
        sample.roundTrip(sample.edits.bend(sample.flow, List.of()),
                s -> assertTrue(s.drawn.bendPoints(s.flow).isEmpty()));
    }

    @Test
    void linesWithBothEndsInAMovedBoundaryMoveWithIt() {
        DataFlow inner = PlumblineFactory.eINSTANCE.createDataFlow();
        sample.session.execute(sample.edits.connect(inner, sample.subnet, sample.server));
        sample.session.execute(sample.edits.bend(inner, List.of(new Point(100, 100))));
        Bounds old = sample.drawn.bounds(sample.network);
        sample.roundTrip(sample.edits.place(sample.network, old.moved(16, 24), Set.of(sample.network)),
                s -> assertEquals(List.of(new Point(116, 124)), s.drawn.bendPoints(inner)));
    }

    @Test
    void deleteTakesContentsFlowsShapesAndReferencesAlong() {
        sample.roundTrip(sample.edits.delete(List.of(sample.network)), s -> {
            assertEquals(List.of(s.database), s.workload().getNodes());
            assertTrue(s.workload().getFlows().isEmpty());
            assertTrue(s.database.getIncoming().isEmpty());
            assertEquals(List.of("db"), s.session.diagram().getShapes().stream().map(Shape::getElement).toList());
        });
        sample.roundTrip(sample.edits.delete(List.of(sample.database)), s -> {
            assertTrue(s.alarm.getWatches().isEmpty());
            assertTrue(s.server.getOutgoing().isEmpty());
        });
    }

    @Test
    void deleteOfAFlowLeavesItsNodes() {
        sample.roundTrip(sample.edits.delete(List.of(sample.flow)), s -> {
            assertTrue(s.workload().getFlows().isEmpty());
            assertFalse(s.workload().getNodes().isEmpty());
        });
    }

    @Test
    void deleteOfABoundaryWithAnElementInItAsksForBothOnce() {
        sample.roundTrip(sample.edits.delete(List.of(sample.network, sample.server, sample.flow)),
                s -> assertEquals(List.of(s.database), s.workload().getNodes()));
    }

    @Test
    void collapsedBoundariesShowTheFlowsOfWhatTheyHide() {
        sample.roundTrip(sample.edits.collapse(sample.network, true), s -> {
            assertSame(s.network, s.drawn.visible(s.server));
            assertEquals(List.of(s.flow), s.drawn.flowsFrom(s.network));
            assertTrue(s.drawn.visibleNodes(s.network).isEmpty());
        });
    }

    @Test
    void arrangeAllIsOneUndoableStep() {
        sample.session.execute(
                sample.edits.place(sample.database, new Bounds(2000, 2000, 176, 64), Set.of(sample.database)));
        sample.roundTrip(sample.edits.relayout("Arrange All",
                () -> AutoLayout.layoutAll(sample.drawn.workload(), sample.drawn.diagram())), s -> assertTrue(s.drawn.bounds(s.database).x() < 2000));
    }

    @Test
    void thePlaceOfALabelOnAStraightLineIsNoCornerOnceTheLineIsNotStraight() {
        Bounds server = sample.drawn.absoluteBounds(sample.server);
        Bounds level = new Bounds(server.right() + 300, server.y(), 176, 64);
        sample.session.execute(sample.edits.place(sample.database, level, Set.of(sample.database)));
        Point label = new Point(server.right() + 150, server.centerY());
        sample.session.execute(sample.edits.bend(sample.flow, List.of(label)));
        sample.roundTrip(sample.edits.place(sample.database, level.moved(40, 0), Set.of(sample.database)),
                s -> assertEquals(List.of(label), s.drawn.bendPoints(s.flow), "along the line it stays"));
        sample.roundTrip(sample.edits.place(sample.database, level.moved(0, 200), Set.of(sample.database)),
                s -> assertEquals(List.of(), s.drawn.bendPoints(s.flow), "else the router finds a way"));
    }
}
