/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WildcardTest {

    @Test
    void aStarStandsForAnyCharacters() {
        assertTrue(Wildcard.of("SEC-*-001").matches("SEC-NET-001"));
        assertTrue(Wildcard.of("*").matches(""));
        assertFalse(Wildcard.of("SEC-*").matches("REL-SEC-1"));
    }

    @Test
    void everyOtherCharacterIsItself() {
        assertTrue(Wildcard.of("a.b").matches("a.b"));
        assertFalse(Wildcard.of("a.*").matches("abc"));
        assertTrue(Wildcard.of("\\E*").matches("\\Ex"));
        assertEquals(Wildcard.of("a*"), Wildcard.of("a*"));
    }
}
