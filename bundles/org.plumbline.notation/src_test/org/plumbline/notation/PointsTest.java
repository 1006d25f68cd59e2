/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.notation.Points.Point;

class PointsTest {

    @Test
    void readsWhatItWrote() {
        Points points = new Points(List.of(new Point(3, 4), new Point(-5, 0)));
        assertEquals("3,4 -5,0", points.toString());
        assertEquals(points, Points.parse(points.toString()));
    }

    @Test
    void noPointsAreNotTheSameAsAbsentPoints() {
        assertEquals(List.of(), Points.parse("  ").list());
        assertNull(Points.parse(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,2 3", "a,b", "1,2,3", "1.5,2", "99999999999,1"})
    void refusesAnythingElse(String text) {
        assertThrows(IllegalArgumentException.class, () -> Points.parse(text));
    }
}
