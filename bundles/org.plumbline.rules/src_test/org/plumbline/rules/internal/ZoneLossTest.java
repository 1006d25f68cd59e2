/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Arithmetic on the loss of a zone. */
class ZoneLossTest {

    @Test
    void theFullestZoneFails() {
        assertEquals(0.5, ZoneLoss.left(2, 2));
        assertEquals(0.6, ZoneLoss.left(5, 3));
        assertEquals(0.75, ZoneLoss.left(4, 4));
    }

    @Test
    void needsTheLowestNumberThatCarriesTheLoad() {
        assertEquals(4, ZoneLoss.needed(2, 2));
        assertEquals(3, ZoneLoss.needed(2, 3));
        assertEquals(5, ZoneLoss.needed(2.1, 3));
        assertEquals(3, ZoneLoss.needed(0.1, 3));
    }

    @Test
    void oneCopyLessWouldNotCarryIt() {
        for (int zones = 2; zones <= 4; zones++) {
            for (double load = 1; load < 30; load += 0.7) {
                int copies = ZoneLoss.needed(load, zones);
                assertTrue(copies * ZoneLoss.left(copies, zones) >= load - 1e-9);
                assertTrue(copies == zones || (copies - 1) * ZoneLoss.left(copies - 1, zones) < load);
            }
        }
    }
}
