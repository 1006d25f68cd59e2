/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.catalog.Risk;
import org.plumbline.notation.svg.Badge;
import org.plumbline.report.ReportFinding;
import org.plumbline.report.ReviewReport;
import org.plumbline.validation.Finding;

/** The badges that mark open findings on a diagram, one for each element. */
final class RiskBadges {

    private RiskBadges() {
    }

    static List<Badge> of(ReviewReport report) {
        Map<String, List<Finding>> byElement = new LinkedHashMap<>();
        for (ReportFinding each : report.findings()) {
            if (each.open()) {
                byElement.computeIfAbsent(each.finding().element().getId(), id -> new ArrayList<>())
                        .add(each.finding());
            }
        }
        List<Badge> badges = new ArrayList<>();
        byElement.forEach((id, findings) -> badges.add(badge(id, findings)));
        return badges;
    }

    private static Badge badge(String element, List<Finding> findings) {
        int high = 0;
        StringBuilder hover = new StringBuilder();
        for (Finding each : findings) {
            high += each.risk() == Risk.HIGH ? 1 : 0;
            hover.append(hover.isEmpty() ? "" : "\n").append(each.risk().label()).append(", ")
                    .append(each.pillar().title()).append(": ").append(each.rule().info().title());
        }
        return new Badge(element, high, findings.size() - high, hover.toString());
    }
}
