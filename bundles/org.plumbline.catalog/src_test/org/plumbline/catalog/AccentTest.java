/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AccentTest {

    private static final String LIGHT_GROUND = "#ffffff";
    private static final String DARK_GROUND = "#1e1e1e";
    // WCAG 2.2, success criterion 1.4.3, level AA.
    private static final double READABLE = 4.5;

    @Test
    void everyAccentIsReadableOnItsGround() {
        for (ServiceCategory category : ServiceCategory.values()) {
            assertReadable(category.title(), category.accent());
        }
        for (Pillar pillar : Pillar.values()) {
            assertReadable(pillar.title(), pillar.accent());
        }
        for (Risk risk : Risk.values()) {
            assertReadable(risk.label(), risk.accent());
        }
    }

    @Test
    void contrastIsTheOneOfTheStandard() {
        assertEquals(21, contrast("#000000", "#ffffff"), 0.001);
        assertEquals(4.48, contrast("#777777", "#ffffff"), 0.01);
    }

    private static void assertReadable(String name, Accent accent) {
        double light = contrast(accent.on(false), LIGHT_GROUND);
        double dark = contrast(accent.on(true), DARK_GROUND);
        assertTrue(light >= READABLE, name + " on white: " + light);
        assertTrue(dark >= READABLE, name + " on dark: " + dark);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
