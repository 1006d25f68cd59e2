/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.svg;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.catalog.Risk;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.DiagramView;
import org.plumbline.notation.FlowLine;
import org.plumbline.notation.LabelPlaces;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.Points.Point;
import org.plumbline.notation.TextMetrics;

/** Draws the marks of findings: a sign by risk and their number, on the upper right corner of their element. */
final class Badges {

    private static final int ICON = 12;
    private static final int INSET = 5;
    private static final int GAP = 3;

    private final Xml xml;
    private final DiagramView view;
    private final Map<String, Badge> byElement = new LinkedHashMap<>();

    Badges(Xml xml, DiagramView view, List<Badge> badges) {
        this.xml = xml;
        this.view = view;
        badges.forEach(each -> byElement.merge(each.elementId(), each, Badges::sum));
    }

    /** Marks on nodes; those of hidden nodes and flows are summed on the boundary that hides them. */
    void nodes(Workload workload) {
        Map<Node, Badge> visible = new LinkedHashMap<>();
        for (Node each : Nodes.allIn(workload)) {
            Badge badge = byElement.get(each.getId());
            if (badge != null && view.membership().shows(each)) {
                visible.merge(view.visibleAncestor(each), badge, Badges::sum);
            }
        }
        for (DataFlow each : workload.getFlows()) {
            Badge badge = byElement.get(each.getId());
            if (badge != null && each.getSource() != null && each.getTarget() != null) {
                Node around = view.visibleAncestor(each.getSource());
                if (view.isCollapsed(around) && around == view.visibleAncestor(each.getTarget())) {
                    visible.merge(around, badge, Badges::sum);
                }
            }
        }
        visible.forEach((node, badge) -> {
            Bounds b = view.bounds(node);
            draw(badge, b.right() - 8, b.y() - Metrics.BADGE_HEIGHT / 2);
        });
    }

    void flows(Map<FlowLine, Bounds> labels) {
        for (FlowLine line : view.flows()) {
            Badge badge = byElement.get(line.flow().getId());
            if (badge != null) {
                Bounds label = labels.get(line);
                Point at = LabelPlaces.preferred(line.points());
                int right = label == null ? at.x() + width(badge) / 2 : label.right() + width(badge) + GAP;
                draw(badge, right, (label == null ? at.y() : label.centerY()) - Metrics.BADGE_HEIGHT / 2);
            }
        }
    }

    private void draw(Badge badge, int right, int y) {
        int x = right - width(badge);
        if (badge.high() + badge.medium() == 0) {
            return;
        }
        xml.open("g", "class", "pl-badges", "data-for", badge.elementId()).text("title", badge.hover());
        if (badge.high() > 0) {
            mark(Risk.HIGH, badge.high(), x, y);
            x += width(badge.high()) + GAP;
        }
        if (badge.medium() > 0) {
            mark(Risk.MEDIUM, badge.medium(), x, y);
        }
        xml.close("g");
    }

    private void mark(Risk risk, int count, int x, int y) {
        xml.open("g", "class", "pl-badge " + StyleSheet.riskClass(risk));
        xml.empty("rect", "x", x, "y", y, "width", width(count), "height", Metrics.BADGE_HEIGHT, "rx",
                Metrics.BADGE_HEIGHT / 2);
        xml.empty("use", "href", "#pl-icon-" + risk.icon().name(), "x", x + INSET, "y", y + 3, "width", ICON,
                "height", ICON);
        xml.text("text", Integer.toString(count), "x", x + INSET + ICON + 2, "y", y + 13);
        xml.raw("</g>");
    }

    private static int width(Badge badge) {
        int high = badge.high() == 0 ? 0 : width(badge.high());
        int medium = badge.medium() == 0 ? 0 : width(badge.medium());
        return high + medium + (high > 0 && medium > 0 ? GAP : 0);
    }

    private static int width(int count) {
        return 2 * INSET + ICON + 2
                + (int) Math.ceil(TextMetrics.width(Integer.toString(count), Metrics.BADGE_SIZE, true));
    }

    private static Badge sum(Badge a, Badge b) {
        return new Badge(a.elementId(), a.high() + b.high(), a.medium() + b.medium(), a.hover() + "\n" + b.hover());
    }
}
