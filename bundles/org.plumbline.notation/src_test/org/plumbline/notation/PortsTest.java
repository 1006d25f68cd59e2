/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.notation.Points.Point;

/** Lines at one box can be told apart. */
class PortsTest {

    private static final Bounds HUB = new Bounds(0, 400, 176, 64);

    private static Bounds box(int x, int y) {
        return new Bounds(x, y, 176, 64);
    }

    /** The lines from the hub to each of the boxes, or from them to the hub. */
    private static List<List<Point>> lines(List<Bounds> others, boolean out) {
        List<Ports.Line> lines = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            lines.add(out ? new Ports.Line(i, HUB, others.get(i), HUB, others.get(i), List.of())
                    : new Ports.Line(i, others.get(i), HUB, others.get(i), HUB, List.of()));
        }
        Map<Object, Ports.Ends> ends = Ports.of(lines);
        return lines.stream().map(each -> Routes.free(Routing.ORTHOGONAL, each.source(), each.target(), 0,
                ends.get(each.key()))).toList();
    }

    @Test
    void aSingleLineRunsAsItDidBefore() {
        for (Bounds other : List.of(box(400, 410), box(20, 900), box(400, 0), box(-500, 700))) {
            assertEquals(List.of(Routes.between(HUB, other, 0)), lines(List.of(other), true));
        }
    }

    @Test
    void linesToAColumnOfBoxesLeaveInTheirOrderAndShareNothing() {
        for (boolean out : new boolean[] {true, false}) {
            List<List<Point>> lines = lines(List.of(box(500, 100), box(500, 300), box(500, 420), box(500, 600),
                    box(500, 800)), out);
            List<Integer> atHub = lines.stream().map(each -> (out ? each.get(0) : each.get(each.size() - 1)).y()).toList();
            assertEquals(atHub.stream().sorted().distinct().toList(), atHub);
            for (List<Point> a : lines) {
                for (List<Point> b : lines) {
                    assertTrue(a == b || !meet(a, b), a + " " + b);
                }
            }
        }
    }

    @Test
    void aBoxBehindAnotherIsReachedOnALineOfItsOwn() {
        List<List<Point>> lines = lines(List.of(box(300, 400), box(600, 400)), true);
        assertEquals(18, Math.abs(lines.get(0).get(0).y() - lines.get(1).get(0).y()));
    }

    @Test
    void aLoopLeavesBelowAllOtherLines() {
        Bounds right = box(500, 420);
        Bounds below = box(500, 700);
        Map<Object, Ports.Ends> ends = Ports.of(List.of(new Ports.Line("loop", HUB, HUB, HUB, HUB, List.of()),
                new Ports.Line("right", HUB, right, HUB, right, List.of()),
                new Ports.Line("below", HUB, below, HUB, below, List.of())));
        assertTrue(ends.get("right").source() < ends.get("below").source());
        assertTrue(ends.get("below").source() < ends.get("loop").source());
        assertEquals(Routes.between(HUB, HUB, 0), Routes.free(Routing.ORTHOGONAL, HUB, HUB, 0,
                Ports.of(List.of(new Ports.Line(1, HUB, HUB, HUB, HUB, List.of()))).get(1)), "alone it stays");
    }

    @Test
    void theMoreCrowdedSideDecidesWhereALineRunsStraight() {
        Bounds near = box(500, 420);
        Bounds up = box(500, 100);
        Map<Object, Ports.Ends> ends = Ports.of(List.of(new Ports.Line(1, HUB, near, HUB, near, List.of()),
                new Ports.Line(2, HUB, near, HUB, near, List.of()), new Ports.Line(3, HUB, up, HUB, up, List.of()),
                new Ports.Line(4, HUB, box(500, 0), HUB, box(500, 0), List.of())));
        List<Integer> places = IntStream.of(4, 3, 1, 2).mapToObj(each -> ends.get(each).source()).toList();
        assertEquals(List.of(18, 18, 18), IntStream.range(1, 4).mapToObj(i -> places.get(i) - places.get(i - 1))
                .toList());
    }

    @Test
    void aLineWithBendPointsKeepsItsPlaceAndOthersGiveWay() {
        Bounds right = box(500, 400);
        List<Point> bends = List.of(new Point(300, 432), new Point(300, 200));
        Map<Object, Ports.Ends> ends = Ports.of(List.of(
                new Ports.Line("bent", HUB, "far", HUB, box(500, 100), bends),
                new Ports.Line("free", HUB, right, HUB, right, List.of())));
        assertFalse(ends.containsKey("bent"));
        assertEquals(18, Math.abs(ends.get("free").source()), 1);
    }

    @Test
    void theOrderOfLinesDoesNotDependOnWhereOthersLead() {
        Bounds first = box(500, 100);
        Bounds second = box(500, 700);
        int between = lines(List.of(first, second), true).get(0).get(0).y();
        assertEquals(between, lines(List.of(first, second, box(-400, 0), box(0, 900)), true).get(0).get(0).y(),
                "lines at other sides change nothing");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void noTwoLinesOfABoxShareTheirFirstStretch(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Bounds> others = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                Bounds next = box(random.nextInt(1600) - 800, random.nextInt(1600) - 400);
                if (others.stream().noneMatch(next.grown(4)::overlaps) && !HUB.grown(12).overlaps(next)) {
                    others.add(next);
                }
            }
            List<List<Point>> lines = lines(others, random.nextBoolean());
            Set<Point> atHub = new HashSet<>();
            lines.forEach(each -> assertTrue(HUB.onBorder(each.get(0))
                    ? atHub.add(each.get(0)) : atHub.add(each.get(each.size() - 1)), seed + ": " + each + others));
        }
    }

    @Test
    void manyLinesAtOneBoxAreFoundFast() {
        List<Bounds> others = IntStream.range(0, 20_000).mapToObj(i -> box(500 + i % 100 * 200, i * 10)).toList();
        long start = System.nanoTime();
        assertEquals(others.size(), lines(others, true).size());
        assertTrue(System.nanoTime() - start < 2_000_000_000L);
    }

    private static boolean meet(List<Point> a, List<Point> b) {
        for (int i = 1; i < a.size(); i++) {
            for (int j = 1; j < b.size(); j++) {
                if (box(a.get(i - 1), a.get(i)).grown(1).overlaps(box(b.get(j - 1), b.get(j)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Bounds box(Point a, Point b) {
        return new Bounds(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()),
                Math.abs(a.y() - b.y()));
    }
}
