/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.catalog.Risk;
import org.plumbline.notation.svg.Badge;
import org.plumbline.validation.Finding;

/** The badges that mark open findings on a diagram, one for each element. */
public final class RiskBadges {

    private RiskBadges() {
    }

    public static List<Badge> of(ReviewReport report) {
        return of(report.findings().stream().filter(ReportFinding::open).map(ReportFinding::finding).toList());
    }

    /** @param findings in the order that the hover texts have */
    public static List<Badge> of(Collection<Finding> findings) {
        Map<String, List<Finding>> byElement = new LinkedHashMap<>();
        findings.forEach(each -> byElement.computeIfAbsent(each.element().getId(), id -> new ArrayList<>()).add(each));
        return byElement.entrySet().stream().map(each -> badge(each.getKey(), each.getValue())).toList();
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
