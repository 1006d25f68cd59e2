/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.diagram.internal.Sample;
import org.plumbline.diagram.internal.arrange.Frames;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.edit.EditSession;
import org.plumbline.model.Boundary;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.Points.Point;
import org.plumbline.notation.layout.AutoLayout;
import org.plumbline.validation.RuleSet;

/** Boundaries that grow make room; what stands beside them is neither covered nor swallowed. */
class RoomTest {

    @Test
    void aBoundaryGrowsToTheLeftAndUpAndWhatIsInItStays() {
        try (Sample s = new Sample()) {
            Node other = PlumblineFactory.eINSTANCE.createDataStore();
            s.session.execute(s.edits.create(other, s.subnet, new Bounds(20, 200, 176, 64)));
            Bounds stays = s.drawn.absoluteBounds(other);
            Bounds subnet = s.drawn.absoluteBounds(s.subnet);
            s.roundTrip(s.edits.place(s.server, new Bounds(-100, -50, 176, 64), Set.of(s.server)), after -> {
                assertEquals(stays, after.drawn.absoluteBounds(other));
                assertEquals(subnet.x() - 100, after.drawn.absoluteBounds(s.server).x(), "it is where it was dropped");
                assertEquals(subnet.y() - 50, after.drawn.absoluteBounds(s.server).y());
                assertTrue(after.drawn.absoluteBounds(s.subnet).contains(after.drawn.absoluteBounds(s.server)));
                assertTrue(after.drawn.absoluteBounds(s.network).contains(after.drawn.absoluteBounds(s.subnet)));
            });
        }
    }

    @Test
    void whatIsInTheWayOfAGrowingBoundaryMovesAsideWithItsLines() {
        try (Sample s = new Sample()) {
            Bounds network = s.drawn.bounds(s.network);
            s.session.execute(s.edits.place(s.database, new Bounds(network.right() + 40, network.y() + 20, 176, 64),
                    Set.of(s.database)));
            Bounds before = s.drawn.bounds(s.database);
            Point bend = new Point(network.right() + 20, before.centerY());
            s.session.execute(s.edits.bend(s.flow, List.of(bend)));
            Bounds wide = new Bounds(network.x(), network.y(), network.width() + 100, network.height());
            s.roundTrip(new Frames(s.drawn, s.edits).resize(s.network, wide), after -> {
                Bounds now = after.drawn.bounds(s.database);
                assertEquals(wide.right() + Metrics.GAP, now.x());
                assertEquals(before.y(), now.y());
                assertEquals(List.of(bend), after.drawn.bendPoints(s.flow), "it still meets the box");
            });
        }
    }

    @Test
    void aLineBetweenBoxesThatArePushedDifferentlyIsLedAnew() {
        try (Sample s = new Sample()) {
            Bounds network = s.drawn.bounds(s.network);
            Node near = PlumblineFactory.eINSTANCE.createDataStore();
            s.session.execute(s.edits.create(near, s.workload(),
                    new Bounds(network.right() + 30, network.y(), 176, 64)));
            s.session.execute(s.edits.place(s.database, new Bounds(network.right() + 400, network.y(), 176, 64),
                    Set.of(s.database)));
            s.session.execute(s.edits.reconnectSource(s.flow, near));
            s.session.execute(s.edits.bend(s.flow, List.of(new Point(network.right() + 300, network.y() + 30),
                    new Point(network.right() + 300, network.y() + 50))));
            Bounds wide = new Bounds(network.x(), network.y(), network.width() + 250, network.height());
            s.roundTrip(new Frames(s.drawn, s.edits).resize(s.network, wide),
                    after -> assertEquals(List.of(), after.drawn.bendPoints(s.flow)));
            Bounds wider = new Bounds(network.x(), network.y(), network.width() + 100, network.height());
            s.session.execute(s.edits.bend(s.flow, List.of(new Point(network.right() + 300, network.y() + 30))));
            s.roundTrip(new Frames(s.drawn, s.edits).resize(s.network, wider), after -> assertEquals(
                    List.of(new Point(network.right() + 300, network.y() + 30)), after.drawn.bendPoints(s.flow),
                    "the label keeps its place on a line that stays straight"));
        }
    }

    @Test
    void whatWasNearerThanTheUsualGapIsNotPushedFurtherAwayThanItWas() {
        try (Sample s = new Sample()) {
            Bounds network = s.drawn.bounds(s.network);
            s.session.execute(s.edits.place(s.database, new Bounds(network.x(), network.bottom() + 4, 176, 64),
                    Set.of(s.database)));
            Bounds tall = new Bounds(network.x(), network.y(), network.width(), network.height() + 50);
            s.roundTrip(new Frames(s.drawn, s.edits).resize(s.network, tall),
                    after -> assertEquals(tall.bottom() + 4, after.drawn.bounds(s.database).y()));
        }
    }

    @Test
    void expandingABoundaryDoesNotCoverWhatWasPutBesideItsCard() {
        try (Sample s = new Sample()) {
            s.session.execute(s.edits.collapse(s.network, true));
            Bounds card = s.drawn.bounds(s.network);
            s.session.execute(s.edits.place(s.database, new Bounds(card.right() + 10, card.y(), 176, 64),
                    Set.of(s.database)));
            s.roundTrip(s.edits.collapse(s.network, false), after -> assertFalse(
                    after.drawn.bounds(s.network).overlaps(after.drawn.bounds(s.database))));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void growingNeverCoversWhatWasFree(long seed) {
        Random random = new Random(seed);
        Workload workload = design(random);
        EditSession session = EditSession.open("room" + seed, workload, AutoLayout.layout(workload), RuleSet.of(List.of()),
                Runnable::run);
        DrawnWorkload drawn = new DrawnWorkload(workload, session.diagram(), session.domain());
        for (int i = 0; i < 60; i++) {
            Node node = pick(seen(drawn), random);
            Set<List<Node>> free = free(drawn);
            Map<Node, Bounds> before = bounds(drawn);
            session.execute(edit(drawn, node, random));
            for (List<Node> pair : free) {
                assertTrue(pair.contains(node) && !(node instanceof Boundary && sized(before, drawn, node))
                        || !drawn.bounds(pair.get(0)).overlaps(drawn.bounds(pair.get(1))),
                        () -> seed + ": " + pair.get(0).getId() + " covers " + pair.get(1).getId()
                                + " after " + node.getId());
            }
            for (Node each : seen(drawn)) {
                Node parent = drawn.membership().parent(each);
                assertTrue(parent == null || drawn.absoluteBounds(parent).contains(drawn.absoluteBounds(each)),
                        () -> seed + ": " + each.getId() + " sticks out");
            }
            session.commandStack().undo();
            assertEquals(before, bounds(drawn), "undo");
            session.commandStack().redo();
        }
        session.dispose();
    }

    private static List<Node> seen(DrawnWorkload drawn) {
        return Nodes.allIn(drawn.workload()).stream().filter(each -> drawn.visible(each) == each).toList();
    }

    private static boolean sized(Map<Node, Bounds> before, DrawnWorkload drawn, Node node) {
        return before.get(node).width() != drawn.bounds(node).width()
                || before.get(node).height() != drawn.bounds(node).height();
    }

    /** Moves anything anywhere, also far beyond its boundary, resizes, collapses or expands. */
    private static Command edit(DrawnWorkload drawn, Node node, Random random) {
        Edits edits = new Edits(drawn);
        Bounds old = drawn.bounds(node);
        int by = random.nextInt(300);
        if (node instanceof Boundary boundary && random.nextBoolean()) {
            if (random.nextInt(4) == 0 || drawn.isCollapsed(node)) {
                return edits.collapse(node, !drawn.isCollapsed(node));
            }
            return new Frames(drawn, edits).resize(boundary, new Bounds(old.x() - random.nextInt(200),
                    old.y() - random.nextInt(200), old.width() + by + 200, old.height() + random.nextInt(300) + 200));
        }
        return edits.place(node, old.moved(random.nextInt(600) - 300, random.nextInt(600) - 300), Set.of(node));
    }

    private static Map<Node, Bounds> bounds(DrawnWorkload drawn) {
        Map<Node, Bounds> all = new HashMap<>();
        Nodes.allIn(drawn.workload()).forEach(each -> all.put(each, drawn.bounds(each)));
        return all;
    }

    /** Siblings of which neither covers the other. */
    private static Set<List<Node>> free(DrawnWorkload drawn) {
        Set<List<Node>> pairs = new HashSet<>();
        List<NodeContainer> containers = new ArrayList<>(List.of(drawn.workload()));
        Nodes.allIn(drawn.workload()).forEach(each -> {
            if (each instanceof Boundary boundary && !drawn.isCollapsed(boundary)) {
                containers.add(boundary);
            }
        });
        for (NodeContainer container : containers) {
            List<Node> nodes = drawn.membership().children(container);
            for (int i = 0; i < nodes.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (!drawn.bounds(nodes.get(i)).overlaps(drawn.bounds(nodes.get(j)))) {
                        pairs.add(List.of(nodes.get(i), nodes.get(j)));
                    }
                }
            }
        }
        return pairs;
    }

    private static Workload design(Random random) {
        Workload workload = PlumblineFactory.eINSTANCE.createWorkload();
        List<NodeContainer> containers = new ArrayList<>(List.of(workload));
        for (int i = 0; i < 24; i++) {
            boolean boundary = random.nextInt(3) == 0;
            Node node = boundary ? PlumblineFactory.eINSTANCE.createGroup()
                    : PlumblineFactory.eINSTANCE.createCompute();
            node.setId("n" + i);
            pick(containers, random).getNodes().add(node);
            if (node instanceof NodeContainer container) {
                containers.add(container);
            }
        }
        return workload;
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
