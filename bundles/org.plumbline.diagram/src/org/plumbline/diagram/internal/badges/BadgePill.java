/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.badges;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.catalog.Accent;
import org.plumbline.catalog.Icon;
import org.plumbline.catalog.Risk;

/**
 * A part of a badge: a sign and how many findings it stands for.
 *
 * @param risk the highest risk of the findings, which gives the colour
 * @param filled whether the ground has the colour and the sign is cut out: high risks of a pillar
 */
record BadgePill(Icon icon, Risk risk, boolean filled, int count) {

    private static final Accent ON_COLOUR = new Accent("#ffffff", "#1e1e1e");

    /** A pill for each risk, the sign being the risk's. */
    static List<BadgePill> byRisk(ElementFindings findings) {
        List<BadgePill> pills = new ArrayList<>();
        for (Risk risk : Risk.values()) {
            int count = findings.count(risk);
            if (count > 0) {
                pills.add(new BadgePill(risk.icon(), risk, false, count));
            }
        }
        return pills;
    }

    /** A pill for each pillar, the sign being the pillar's; it is filled where one of the risks is high. */
    static List<BadgePill> byPillar(ElementFindings findings) {
        List<BadgePill> pills = new ArrayList<>();
        findings.byPillar().forEach((pillar, own) -> {
            Risk worst = own.worst().orElseThrow();
            pills.add(new BadgePill(pillar.icon(), worst, worst == Risk.HIGH, own.findings().size()));
        });
        return pills;
    }

    /** The colour of sign and number. */
    Accent ink() {
        return filled ? ON_COLOUR : risk.accent();
    }

    String text() {
        return Integer.toString(count);
    }
}
