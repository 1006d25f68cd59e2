/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.svg;

import java.util.List;
import java.util.Map;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.FlowLine;
import org.plumbline.notation.Labels;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.Points.Point;

/** Draws flows: first all lines, later their labels, so that no line runs over a label. */
final class FlowDrawing {

    /** Corners of lines are rounded by at most this. */
    private static final int CORNER = 6;
    private static final String LOCK_CLOSED = "M2.2 4.6V3.2a1.8 1.8 0 0 1 3.6 0v1.4";
    private static final String LOCK_OPEN = "M2.2 4.6V2.4a1.8 1.8 0 0 1 3.5-.6";

    private final Xml xml;
    private final Map<FlowLine, Bounds> labels;
    private final Frame frame;

    FlowDrawing(Xml xml, Map<FlowLine, Bounds> labels, Frame frame) {
        this.xml = xml;
        this.labels = labels;
        this.frame = frame;
    }

    void line(FlowLine line) {
        String path = path(line.points());
        frame.open(line.flow(), "pl-flow" + (dashed(line.flow()) ? " pl-async" : ""), hover(line.flow()));
        xml.empty("path", "class", "pl-hit", "d", path);
        xml.empty("path", "class", "pl-line", "d", path, "marker-end", "url(#pl-arrow)");
        frame.close(line.flow());
    }

    void label(FlowLine line) {
        Bounds b = labels.get(line);
        if (b == null) {
            return;
        }
        xml.open("g", "class", "pl-flow-label", "data-flow", line.flow().getId());
        xml.text("title", hover(line.flow()));
        xml.empty("rect", "class", "pl-label", "x", b.x(), "y", b.y(), "width", b.width(), "height", b.height(),
                "rx", 3);
        int x = b.x() + Metrics.FLOW_LABEL_INSET;
        if (line.flow().getEncrypted() != Fact.UNKNOWN) {
            lock(xml, line.flow().getEncrypted() == Fact.YES, x, b.y() + 3);
            x += Metrics.FLOW_SIZE + 3;
        }
        String text = Labels.flow(line.flow());
        if (!text.isEmpty()) {
            xml.text("text", text, "x", x, "y", b.y() + 12);
        }
        xml.close("g");
    }

    /** A padlock, 8 by 10: closed and filled for encrypted, open and hollow for not encrypted. */
    static void lock(Xml xml, boolean closed, int x, int y) {
        xml.open("g", "class", closed ? "pl-lock pl-safe" : "pl-lock pl-unsafe", "transform",
                "translate(" + x + "," + y + ")");
        xml.empty("path", "d", closed ? LOCK_CLOSED : LOCK_OPEN);
        xml.empty("rect", "x", 1, "y", "4.6", "width", 6, "height", "4.6", "rx", 1, "fill",
                closed ? "currentColor" : "none");
        xml.raw("</g>");
    }


    /** Whether the flow is drawn dashed: nobody waits at its start for an answer. */
    static boolean dashed(DataFlow flow) {
        return flow.getInteraction() == Interaction.ASYNCHRONOUS || flow.getInteraction() == Interaction.STREAM
                || flow.getInteraction() == Interaction.BATCH;
    }

    private static String hover(DataFlow flow) {
        StringBuilder text = new StringBuilder(Nodes.label(flow.getSource())).append(" → ")
                .append(Nodes.label(flow.getTarget()));
        if (flow.getName() != null && !flow.getName().isBlank()) {
            text.append('\n').append(flow.getName());
        }
        if (flow.getProtocol() != null || flow.isSetPort()) {
            text.append('\n').append(flow.getProtocol() == null ? "" : flow.getProtocol());
            text.append(flow.isSetPort() ? " port " + flow.getPort() : "");
        }
        if (flow.getInteraction() != Interaction.UNKNOWN) {
            text.append('\n').append(flow.getInteraction().getName().toLowerCase(java.util.Locale.ROOT));
        }
        if (flow.getEncrypted() != Fact.UNKNOWN) {
            text.append(flow.getEncrypted() == Fact.YES ? "\nencrypted" : "\nnot encrypted");
        }
        return text.toString();
    }

    private static String path(List<Point> points) {
        StringBuilder path = new StringBuilder("M").append(points.get(0).x()).append(' ').append(points.get(0).y());
        for (int i = 1; i < points.size() - 1; i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            Point c = points.get(i + 1);
            int r = Math.min(CORNER, Math.min(length(a, b), length(b, c)) / 2);
            if (r == 0 || straight(a, b, c)) {
                path.append('L').append(b.x()).append(' ').append(b.y());
            } else {
                Point in = towards(b, a, r);
                Point out = towards(b, c, r);
                path.append('L').append(in.x()).append(' ').append(in.y()).append('Q').append(b.x()).append(' ')
                        .append(b.y()).append(' ').append(out.x()).append(' ').append(out.y());
            }
        }
        Point end = points.get(points.size() - 1);
        return path.append('L').append(end.x()).append(' ').append(end.y()).toString();
    }

    private static boolean straight(Point a, Point b, Point c) {
        return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
    }

    private static int length(Point a, Point b) {
        return (int) Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private static Point towards(Point from, Point to, int distance) {
        int length = length(from, to);
        return new Point(from.x() + (to.x() - from.x()) * distance / length,
                from.y() + (to.y() - from.y()) * distance / length);
    }
}
