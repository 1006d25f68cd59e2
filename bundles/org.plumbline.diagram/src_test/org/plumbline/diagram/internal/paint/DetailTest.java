/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DetailTest {

    @Test
    void theSmallerTheScaleTheLessIsDrawn() {
        assertEquals(Detail.FULL, Detail.at(1));
        assertEquals(Detail.FULL, Detail.at(0.5));
        assertEquals(Detail.NAMES, Detail.at(0.25));
        assertEquals(Detail.SHAPES, Detail.at(0.1));
    }

    @Test
    void smallPrintGoesBeforeNames() {
        assertTrue(Detail.NAMES.hasNames());
        assertFalse(Detail.NAMES.isFull());
        assertFalse(Detail.SHAPES.hasNames());
    }
}
