/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.plumbline.notation.Points.Point;

class RoutesTest {

    private final Bounds box = new Bounds(100, 100, 80, 40);

    @Test
    void aLineMeetsTheBorderAtARightAngleWhereItCan() {
        assertEquals(new Point(180, 110), Routes.anchor(box, new Point(300, 110)));
        assertEquals(new Point(100, 110), Routes.anchor(box, new Point(0, 110)));
        assertEquals(new Point(150, 100), Routes.anchor(box, new Point(150, 20)));
        assertEquals(new Point(150, 140), Routes.anchor(box, new Point(150, 200)));
    }

    @Test
    void anyOtherLineHeadsForTheMiddleAndStopsAtTheBorder() {
        for (Point outside : List.of(new Point(0, 0), new Point(500, 0), new Point(0, 500), new Point(185, 500))) {
            assertTrue(box.onBorder(Routes.anchor(box, outside)), outside.toString());
        }
    }

    @Test
    void boxesBesideEachOtherAreJoinedStraight() {
        assertEquals(List.of(new Point(180, 120), new Point(300, 120)),
                Routes.between(box, new Bounds(300, 100, 80, 40), 0));
    }

    @Test
    void everyLineBetweenTheSameTwoTakesAWayOfItsOwn() {
        Bounds other = new Bounds(300, 100, 80, 40);
        assertNotEquals(Routes.between(box, other, 0), Routes.between(box, other, 1));
        assertNotEquals(Routes.between(box, box, 0), Routes.between(box, box, 1));
    }

    @Test
    void linesSideBySideStandALabelApartAndCloserOnceTheRoomIsUsedUp() {
        Bounds left = new Bounds(0, 0, 176, 64);
        Bounds right = new Bounds(400, 0, 176, 64);
        List<Integer> heights = IntStream.range(0, 15).map(lane -> Routes.between(left, right, lane).get(0).y())
                .boxed().toList();
        assertEquals(List.of(32, 14, 50, 23, 41, 5, 59), heights.subList(0, 7));
        assertEquals(15, Set.copyOf(heights).size(), heights.toString());
        assertTrue(heights.stream().allMatch(y -> y > 0 && y < 64), heights.toString());
    }

    @Test
    void linesSideBySideDoNotCrossAtTheirCorners() {
        Bounds box = new Bounds(300, 200, 80, 40);
        for (Bounds other : List.of(new Bounds(0, 0, 80, 60), new Bounds(0, 400, 80, 60), new Bounds(600, 0, 80, 60),
                new Bounds(600, 400, 80, 60))) {
            List<Point> first = Routes.between(other, box, 0);
            List<Point> second = Routes.between(box, other, 1).reversed();
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    assertFalse(cross(first.get(i), first.get(i + 1), second.get(j), second.get(j + 1)),
                            first + " " + second);
                }
            }
        }
    }

    private static boolean cross(Point a, Point b, Point c, Point d) {
        return Math.max(a.x(), b.x()) >= Math.min(c.x(), d.x()) && Math.max(c.x(), d.x()) >= Math.min(a.x(), b.x())
                && Math.max(a.y(), b.y()) >= Math.min(c.y(), d.y())
                && Math.max(c.y(), d.y()) >= Math.min(a.y(), b.y());
    }

    @Test
    void labelsOfParallelLinesStandBesideEachOther() {
        List<Bounds> labels = new ArrayList<>();
        for (int lane = 0; lane < 5; lane++) {
            List<Point> down = Routes.between(new Bounds(0, 0, 176, 64), new Bounds(0, 264, 176, 64), lane);
            Point at = Lanes.label(down.get(0), down.get(1), lane, false);
            labels.add(new Bounds(at.x() - 50, at.y() - 8, 100, Metrics.FLOW_LABEL_HEIGHT));
        }
        for (Bounds each : labels) {
            assertEquals(1, labels.stream().filter(each::overlaps).count(), labels.toString());
        }
    }

    @Test
    void aStraightLineRunsFromBorderToBorderTowardsTheMiddles() {
        Bounds other = new Bounds(300, 300, 80, 40);
        assertEquals(List.of(new Point(160, 140), new Point(320, 300)), Routes.straight(box, other, 0));
        assertEquals(List.of(new Point(320, 300), new Point(160, 140)), Routes.straight(other, box, 0));
    }

    @Test
    void straightLinesBetweenTheSameTwoRunSideBySideInBothDirections() {
        Bounds other = new Bounds(300, 100, 80, 40);
        List<Integer> heights = new ArrayList<>();
        for (int lane = 0; lane < 3; lane++) {
            List<Point> there = Routes.straight(box, other, lane);
            assertEquals(there, Routes.straight(other, box, lane).reversed());
            assertEquals(there.get(0).y(), there.get(1).y());
            heights.add(there.get(0).y());
        }
        assertEquals(List.of(120, 111, 129), heights);
    }

    @Test
    void boxesThatOverlapLeaveNoRoomForAStraightLine() {
        Bounds around = new Bounds(0, 0, 500, 500);
        assertEquals(Routes.between(around, box, 0), Routes.straight(around, box, 0));
        assertEquals(Routes.between(box, box, 1), Routes.straight(box, box, 1));
    }

    @Test
    void aLineIntoABoundaryStartsAtTheBoundarysEdge() {
        Bounds boundary = new Bounds(0, 0, 500, 500);
        List<Point> line = Routes.between(boundary, box, 0);
        assertTrue(boundary.onBorder(line.get(0)) && box.onBorder(line.get(1)), line.toString());
    }
}
