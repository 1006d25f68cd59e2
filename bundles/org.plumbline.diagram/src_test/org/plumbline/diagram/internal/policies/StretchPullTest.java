/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Points.Point;
import org.plumbline.notation.Routes;

class StretchPullTest {

    private final Bounds source = new Bounds(0, 0, 100, 60);
    private final Bounds target = new Bounds(300, 200, 100, 60);

    private List<Point> pull(int stretch, Point to) {
        List<Point> line = StretchPull.corners(Routes.between(source, target, 0));
        List<Point> bends = StretchPull.bends(line, stretch, to, source, target);
        return StretchPull.corners(Routes.through(source, bends, target));
    }

    @Test
    void aStretchInTheMiddleMovesAsAWhole() {
        assertEquals(List.of(new Point(100, 30), new Point(250, 30), new Point(250, 230), new Point(300, 230)),
                pull(1, new Point(250, 90)));
    }

    @Test
    void theFirstStretchSlidesAlongItsBox() {
        assertEquals(List.of(new Point(100, 50), new Point(200, 50), new Point(200, 230), new Point(300, 230)),
                pull(0, new Point(150, 50)));
    }

    @Test
    void pulledOffItsBoxTheLineLeavesByAnotherSide() {
        assertEquals(List.of(new Point(50, 60), new Point(50, 120), new Point(200, 120), new Point(200, 230),
                new Point(300, 230)), pull(0, new Point(150, 120)));
        assertEquals(List.of(new Point(100, 30), new Point(200, 30), new Point(200, 150), new Point(350, 150),
                new Point(350, 200)), pull(2, new Point(250, 150)));
    }

    @Test
    void aStraightLineIsPulledIntoADetour() {
        Bounds beside = new Bounds(300, 0, 100, 60);
        List<Point> line = Routes.between(source, beside, 0);
        List<Point> bends = StretchPull.bends(line, 0, new Point(200, 140), source, beside);
        assertEquals(List.of(new Point(50, 60), new Point(50, 140), new Point(350, 140), new Point(350, 60)),
                Routes.through(source, bends, beside));
        assertEquals(List.of(new Point(200, 10)),
                StretchPull.bends(line, 0, new Point(220, 10), source, beside));
    }

    @Test
    void aSlantingStretchGetsACorner() {
        List<Point> line = List.of(new Point(100, 30), new Point(200, 100), new Point(300, 230));
        assertEquals(List.of(new Point(200, 100), new Point(250, 100)),
                StretchPull.bends(line, 1, new Point(250, 100), source, target));
    }

    @Test
    void marksOnAStraightStretchAreNoCorners() {
        assertEquals(List.of(new Point(0, 0), new Point(90, 0), new Point(90, 50)), StretchPull.corners(
                List.of(new Point(0, 0), new Point(40, 0), new Point(70, 0), new Point(90, 0), new Point(90, 50))));
    }
}
