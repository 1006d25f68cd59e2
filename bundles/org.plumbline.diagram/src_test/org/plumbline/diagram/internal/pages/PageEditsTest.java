/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.internal.Sample;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.Routing;
import org.plumbline.notation.Shape;

class PageEditsTest {

    private final Sample sample = new Sample();
    private final PageEdits edits = new PageEdits(sample.drawn);

    @AfterEach
    void close() {
        sample.close();
    }

    private List<String> shown() {
        return sample.drawn.diagram().getShapes().stream().map(Shape::getElement).toList();
    }

    private Diagram added(Diagram diagram) {
        sample.session.execute(edits.add(diagram, sample.drawn.diagram()));
        return diagram;
    }

    @Test
    void aNewDiagramStandsBehindTheShownOne() {
        Diagram last = added(NewDiagrams.empty("Last"));
        Diagram added = NewDiagrams.empty("Next");
        sample.roundTrip(edits.add(added, sample.drawn.diagram()),
                s -> assertEquals(List.of(s.session.diagram(), added, last), s.drawn.diagrams()));
    }

    @Test
    void diagramsAreRenamedMovedAndDeleted() {
        Diagram first = sample.drawn.diagram();
        Diagram second = added(NewDiagrams.empty("Second"));
        sample.roundTrip(edits.rename(second, " Payments "), s -> assertEquals("Payments", second.getName()));
        sample.roundTrip(edits.move(second, 0), s -> assertEquals(List.of(second, first), s.drawn.diagrams()));
        sample.roundTrip(edits.delete(second), s -> assertEquals(List.of(first), s.drawn.diagrams()));
    }

    @Test
    void theLastDiagramStays() {
        assertFalse(edits.delete(sample.drawn.diagram()).canExecute());
    }

    @Test
    void whatIsTakenOffStaysInTheModelAndComesBackToItsPlace() {
        Bounds place = sample.drawn.absoluteBounds(sample.server);
        sample.roundTrip(edits.takeOff(List.of(sample.server)), s -> {
            assertEquals(List.of(), s.drawn.visibleNodes(s.subnet));
            assertSame(s.subnet, s.server.eContainer());
            assertEquals(List.of(s.flow), s.drawn.flowsFrom(s.subnet), "its flow starts at the subnet");
            assertEquals(List.of(s.server), edits.missing());
        });
        sample.session.execute(edits.takeOff(List.of(sample.server)));
        sample.roundTrip(edits.putOn(List.of(sample.server)),
                s -> assertEquals(place, s.drawn.absoluteBounds(s.server)));
    }

    @Test
    void whatIsAddedInsideAHiddenBoundaryComesWithoutItsNeighbours() {
        Node other = PlumblineFactory.eINSTANCE.createCompute();
        sample.session.execute(sample.edits.create(other, sample.subnet, new Bounds(24, 160, 176, 64)));
        sample.session.execute(edits.takeOff(List.of(sample.network)));
        assertEquals(List.of(sample.database), sample.drawn.visibleNodes(sample.workload()));
        sample.roundTrip(edits.putOn(List.of(sample.server)), s -> {
            assertEquals(List.of(s.server), s.drawn.visibleNodes(s.subnet));
            assertEquals(List.of(other), edits.missing());
        });
    }

    @Test
    void aChosenDiagramTakesWhatIsPutOnItWithItsContents() {
        Diagram empty = added(NewDiagrams.empty("Empty"));
        sample.drawn.show(empty);
        assertEquals(List.of(), sample.drawn.visibleNodes(sample.workload()));
        sample.roundTrip(edits.putOn(List.of(sample.subnet)), s -> {
            assertEquals(List.of("sub", "web"), shown());
            assertEquals(List.of(s.subnet), s.drawn.visibleNodes(s.workload()), "its network is not there");
            assertTrue(s.drawn.flowsFrom(s.server).isEmpty());
        });
    }

    @Test
    void aDiagramOfAFlowShowsItsWayWithTheBoundariesAroundIt() {
        sample.drawn.show(added(NewDiagrams.of(sample.workload(), sample.flow)));
        assertEquals("web to db", sample.drawn.diagram().getName());
        assertEquals(List.of("net", "sub", "web", "db"), shown().stream().sorted(
                java.util.Comparator.comparing(List.of("net", "sub", "web", "db")::indexOf)).toList());
        assertEquals(List.of(sample.flow), sample.drawn.flowsTo(sample.database));
        Node created = PlumblineFactory.eINSTANCE.createCompute();
        sample.session.execute(sample.edits.create(created, sample.subnet, new Bounds(24, 160, 176, 64)));
        assertEquals(List.of(sample.server, created), sample.drawn.visibleNodes(sample.subnet));
    }

    @Test
    void aDiagramOfABoundaryFollowsWhatIsInIt() {
        sample.drawn.show(added(NewDiagrams.of(sample.workload(), sample.subnet)));
        assertEquals(List.of(sample.subnet), sample.drawn.visibleNodes(sample.workload()));
        Node created = PlumblineFactory.eINSTANCE.createCompute();
        created.setId("new");
        sample.subnet.getNodes().add(created);
        assertEquals(List.of(sample.server, created), sample.drawn.visibleNodes(sample.subnet));
    }

    @Test
    void deletingFromTheModelLeavesNothingOnAnyDiagram() {
        Diagram other = added(NewDiagrams.of(sample.workload(), sample.flow));
        other.getHidden().add(sample.server.getId());
        sample.roundTrip(sample.edits.delete(List.of(sample.server)), s -> {
            assertTrue(other.getShapes().stream().noneMatch(each -> each.getElement().equals("web")));
            assertTrue(other.getConnections().isEmpty());
            assertTrue(other.getHidden().isEmpty());
        });
    }

    @Test
    void aFlowRunsStraightOnOneDiagramOnly() {
        Diagram other = added(NewDiagrams.overview(sample.workload(), "Second"));
        assertNotSame(other, sample.drawn.diagram());
        sample.roundTrip(edits.route(List.of(sample.flow), Routing.STRAIGHT),
                s -> assertEquals(Routing.STRAIGHT, s.drawn.routing(s.flow)));
        sample.session.execute(edits.route(List.of(sample.flow), Routing.STRAIGHT));
        sample.drawn.show(other);
        assertEquals(Routing.ORTHOGONAL, sample.drawn.routing(sample.flow));
    }

    @Test
    void aDiagramSaysHowFlowsRunThatSayNothing() {
        sample.session.execute(edits.route(List.of(sample.flow), Routing.ORTHOGONAL));
        sample.roundTrip(edits.routeAll(Routing.STRAIGHT), s -> {
            assertEquals(Routing.ORTHOGONAL, s.drawn.routing(s.flow));
            assertEquals(Routing.STRAIGHT, s.drawn.diagram().getRouting());
        });
    }
}
