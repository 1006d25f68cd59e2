/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {

    private static final int SIZE = 40;

    private final Region region = new Region();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyPointThatWasAddedIsTaken(long seed) {
        Random random = new Random(seed);
        boolean[][] added = new boolean[SIZE][SIZE];
        for (int i = 0; i < 3 + random.nextInt(40); i++) {
            Rectangle part = random(random);
            region.add(part);
            mark(added, part);
        }
        Rectangle area = random(random);
        boolean[][] taken = new boolean[SIZE][SIZE];
        List<Rectangle> parts = region.take(area);
        parts.forEach(each -> {
            assertTrue(area.contains(each), each + " lies in " + area);
            mark(taken, each);
        });
        forEachPoint((x, y) -> assertTrue(!added[x][y] || !area.contains(x, y) || taken[x][y], x + "," + y));
        assertTrue(region.isEmpty(), "what was taken is gone");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theDifferenceIsWhatLiesOutsideOnly(long seed) {
        Random random = new Random(seed);
        Rectangle outer = random(random);
        Rectangle inner = random(random);
        region.addDifference(outer, inner);
        boolean[][] taken = new boolean[SIZE][SIZE];
        region.take(new Rectangle(0, 0, SIZE, SIZE)).forEach(each -> mark(taken, each));
        forEachPoint((x, y) -> assertEquals(outer.contains(x, y) && !inner.contains(x, y), taken[x][y], x + "," + y));
    }

    @Test
    void manyPartsBecomeFew() {
        for (int i = 0; i < 100; i++) {
            region.add(new Rectangle(3 * i, 0, 1, 1));
        }
        assertTrue(region.take(new Rectangle(0, 0, 1_000, 10)).size() <= 17);
    }

    @Test
    void whatIsJoinedCoversLittleElse() {
        for (int i = 0; i < 60; i++) {
            region.add(new Rectangle(0, 0, 4, 10 + i));
            region.add(new Rectangle(900 + i, 0, 1, 900));
            region.add(new Rectangle(10 * i, 950, 10, 3));
        }
        int area = region.take().stream().mapToInt(each -> each.width * each.height).sum();
        assertTrue(area < 2 * (4 * 69 + 60 * 900 + 600 * 3), "painted anew: " + area);
    }

    private static Rectangle random(Random random) {
        int x = random.nextInt(SIZE - 2);
        int y = random.nextInt(SIZE - 2);
        return new Rectangle(x, y, 1 + random.nextInt(SIZE - x - 1), 1 + random.nextInt(SIZE - y - 1));
    }

    private static void mark(boolean[][] points, Rectangle part) {
        for (int x = part.x; x < part.right(); x++) {
            for (int y = part.y; y < part.bottom(); y++) {
                points[x][y] = true;
            }
        }
    }

    private interface Check {
        void of(int x, int y);
    }

    private static void forEachPoint(Check check) {
        for (int x = 0; x < SIZE; x++) {
            for (int y = 0; y < SIZE; y++) {
                check.of(x, y);
            }
        }
    }
}
