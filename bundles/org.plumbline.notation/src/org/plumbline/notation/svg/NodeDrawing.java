/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.svg;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.catalog.Icon;
import org.plumbline.model.Account;
import org.plumbline.model.AvailabilityZone;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.Node;
import org.plumbline.model.Region;
import org.plumbline.model.Subnet;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.DiagramView;
import org.plumbline.notation.Labels;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.TextMetrics;

/** Draws components and boundaries. */
final class NodeDrawing {

    private static final int TITLE_LEFT = 32;
    private static final int BEHIND = 8;
    /** Less of the kind than this is not worth its place behind the name. */
    private static final int LEAST_KIND = 40;
    private static final int TITLE_BASE = 20;

    private final Xml xml;
    private final DiagramView view;
    private final Frame frame;
    private final Map<String, Icon> icons = new LinkedHashMap<>();

    NodeDrawing(Xml xml, DiagramView view, Frame frame) {
        this.xml = xml;
        this.view = view;
        this.frame = frame;
    }

    /** The icons that were used, by the id of their symbol. */
    Map<String, Icon> icons() {
        return icons;
    }

    void boundary(Boundary boundary) {
        Bounds b = view.bounds(boundary);
        String kind = Labels.kind(boundary);
        frame.open(boundary, "pl-boundary pl-" + style(boundary) + scope(boundary), hover(boundary, kind));
        xml.empty("rect", "class", "pl-frame", "x", b.x(), "y", b.y(), "width", b.width(), "height", b.height(),
                "rx", Metrics.BOUNDARY_RADIUS);
        if (view.isCollapsed(boundary)) {
            collapsed(boundary, b, kind);
        }
        frame.close(boundary);
    }

    /** Icon and title of a boundary that is open, to be drawn over the lines that cross its edge. */
    void title(Boundary boundary) {
        if (!view.isCollapsed(boundary)) {
            Bounds b = view.bounds(boundary);
            xml.open("g", "class", "pl-head pl-" + style(boundary) + scope(boundary), "pointer-events", "none");
            icon(boundary, b.x() + 10, b.y() + 7, Metrics.TITLE_ICON);
            title(boundary, b, Labels.kind(boundary));
            xml.close("g");
        }
    }

    void component(Component component) {
        Bounds b = view.bounds(component);
        String kind = Labels.kind(component);
        frame.open(component, "pl-component " + StyleSheet.categoryClass(Labels.category(component))
                + scope(component), hover(component, kind));
        xml.empty("rect", "class", "pl-card", "x", b.x(), "y", b.y(), "width", b.width(), "height", b.height(),
                "rx", Metrics.COMPONENT_RADIUS);
        int tileY = b.y() + (b.height() - Metrics.TILE) / 2;
        xml.empty("rect", "class", "pl-tile", "x", b.x() + Metrics.TILE_INSET, "y", tileY, "width", Metrics.TILE,
                "height", Metrics.TILE, "rx", Metrics.COMPONENT_RADIUS);
        int inset = (Metrics.TILE - Metrics.ICON) / 2;
        icon(component, b.x() + Metrics.TILE_INSET + inset, tileY + inset, Metrics.ICON);
        int room = b.width() - Metrics.TEXT_LEFT - 8;
        text(b, TextMetrics.wrap(Nodes.label(component), room, Metrics.NAME_SIZE, true, 2), kind, room);
        frame.close(component);
    }

    private void collapsed(Boundary boundary, Bounds b, String kind) {
        icon(boundary, b.x() + Metrics.TILE_INSET + 7, b.centerY() - Metrics.ICON / 2, Metrics.ICON);
        int room = b.width() - Metrics.TEXT_LEFT - 8;
        int inside = Nodes.allIn(boundary).size();
        text(b, TextMetrics.wrap(Nodes.label(boundary), room, Metrics.NAME_SIZE, true, 2),
                kind + " · " + inside + " inside", room);
    }

    private void text(Bounds b, List<String> lines, String below, int room) {
        int x = b.x() + Metrics.TEXT_LEFT;
        int y = b.centerY() - (lines.size() * Metrics.NAME_LINE + 13) / 2 + Metrics.NAME_SIZE;
        for (String line : lines) {
            xml.text("text", line, "class", "pl-name", "x", x, "y", y);
            y += Metrics.NAME_LINE;
        }
        xml.text("text", TextMetrics.fit(below, room, Metrics.SERVICE_SIZE, false), "class", "pl-quiet", "x", x,
                "y", y - 1);
    }

    private void title(Boundary boundary, Bounds b, String kind) {
        String behind = Labels.kindAndDetail(boundary);
        int room = b.width() - TITLE_LEFT - 12;
        String name = Nodes.label(boundary);
        double left = room - BEHIND - TextMetrics.width(name, Metrics.TITLE_SIZE, true);
        if (TextMetrics.width(behind, Metrics.SERVICE_SIZE, false) > left) {
            behind = left < LEAST_KIND && TextMetrics.width(kind, Metrics.SERVICE_SIZE, false) > left ? ""
                    : TextMetrics.fit(kind, left, Metrics.SERVICE_SIZE, false);
        }
        xml.open("text", "class", "pl-title", "x", b.x() + TITLE_LEFT, "y", b.y() + TITLE_BASE);
        xml.text("tspan", TextMetrics.fit(name, room, Metrics.TITLE_SIZE, true));
        if (!behind.isEmpty()) {
            xml.text("tspan", behind, "class", "pl-quiet", "dx", BEHIND, "font-weight", 400, "font-size",
                    Metrics.SERVICE_SIZE);
        }
        xml.raw("</text>");
    }

    private void icon(Node node, int x, int y, int size) {
        Icon icon = Labels.icon(node);
        String id = "pl-icon-" + icon.name();
        icons.put(id, icon);
        xml.empty("use", "href", "#" + id, "x", x, "y", y, "width", size, "height", size);
    }

    private static String hover(Node node, String kind) {
        String text = Nodes.label(node) + "\n" + (node instanceof Boundary boundary ? Labels.kindAndDetail(boundary) : kind);
        if (node.getDescription() != null && !node.getDescription().isBlank()) {
            text += "\n" + node.getDescription().strip();
        }
        return Nodes.outOfScope(node) ? text + "\nOutside the review" : text;
    }

    private static String scope(Node node) {
        return node.isOutOfScope() ? " pl-outside" : "";
    }

    private static String style(Boundary boundary) {
        if (boundary instanceof Subnet subnet) {
            return subnet.getPublicAccess() == Fact.UNKNOWN ? "subnet"
                    : subnet.getPublicAccess() == Fact.YES ? "subnet-public" : "subnet-private";
        }
        return boundary instanceof Account ? "account" : boundary instanceof Region ? "region"
                : boundary instanceof AvailabilityZone ? "zone" : boundary instanceof Network ? "network" : "group";
    }
}
