/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class TextMetricsTest {

    private static List<String> wrap(String text) {
        return TextMetrics.wrap(text, 100, 12, true, 2);
    }

    @Test
    void shortTextStaysOnOneLine() {
        assertEquals(List.of("orders"), wrap("orders"));
    }

    @Test
    void breaksAtSpacesBeforeAnythingElse() {
        assertEquals(List.of("Payment", "provider X-1"), wrap("Payment provider X-1"));
    }

    @Test
    void breaksBetweenTheWordsOfACamelCaseName() {
        assertEquals(List.of("OrdersDead", "LetterQueue"), wrap("OrdersDeadLetterQueue"));
    }

    @Test
    void cutsWhatDoesNotFitIntoTheLastLine() {
        List<String> lines = wrap("a name that is far too long for a box of this size");
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).endsWith("…"), lines.toString());
        lines.forEach(each -> assertTrue(TextMetrics.width(each, 12, true) <= 100, each));
    }

    @Test
    void neverSplitsACharacterOutsideTheBasicPlane() {
        for (String line : wrap("😀".repeat(30))) {
            assertTrue(line.codePoints().allMatch(c -> c == 0x1F600 || c == '…'), line);
        }
    }
}
