/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.drawio;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.plumbline.importer.ImportNote.Kind;
import org.plumbline.importer.Place;
import org.plumbline.importer.internal.design.Design;
import org.plumbline.importer.internal.design.Part;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.model.Node;

/** Makes flows of the lines of one page. Ends that are fastened to nothing belong to the component beside them. */
final class Lines {

    /** How far from a component a loose end may be, in pixels. */
    private static final int REACH = 40;
    private static final int MOST_LOOSE = 3_000;
    private static final Pattern ENCRYPTED = Pattern.compile(
            "(?i)\\b(https|tls|mtls|ssl|wss|ldaps|sftp|ftps|amqps)\\b");
    private static final Pattern PLAIN = Pattern.compile("(?i)\\b(http|ws|ldap|ftp|telnet)\\b");
    private static final Pattern OTHER = Pattern.compile("(?i)\\b(grpc|mqtt|amqp|jdbc|odbc|nfs|smb|ssh|kafka)\\b");

    private final Design design;
    private final Map<String, Cell> cells;
    private final Shapes shapes;
    private final Map<String, StringBuilder> labels = new HashMap<>();
    private int loose;

    Lines(Design design, Map<String, Cell> cells, Shapes shapes) {
        this.design = design;
        this.cells = cells;
        this.shapes = shapes;
        for (Cell each : cells.values()) {
            Cell parent = cells.get(each.parent());
            String label = Shapes.label(each);
            if (each.vertex() && parent != null && parent.edge() && !label.isEmpty()) {
                StringBuilder all = labels.computeIfAbsent(parent.id(), id -> new StringBuilder());
                all.append(all.isEmpty() ? "" : " ").append(label);
            }
        }
    }

    void add() {
        cells.values().stream().filter(each -> each.edge() && each.visible()).forEach(this::add);
    }

    private void add(Cell line) {
        boolean number = line.id().matches("\\d+");
        String label = (Shapes.label(line) + " " + labels.getOrDefault(line.id(), new StringBuilder())).strip();
        Part part = new Part(shapes.prefix() + (number ? "line-" : "") + line.id(), label, "line", line.line());
        Node source = end(line.source(), line.start(), line);
        Node target = end(line.target(), line.end(), line);
        if (source == null || target == null || source == target) {
            design.note(Kind.UNRESOLVED, part, source != null && source == target ? "the line ends where it starts"
                    : "the line is fastened to nothing at one end and no component is near", null);
            return;
        }
        boolean backwards = line.style().has("endarrow", "none") && !line.style().get("startarrow").isEmpty()
                && !line.style().has("startarrow", "none");
        DataFlow flow = backwards ? design.flow(part, target, source) : design.flow(part, source, target);
        protocol(flow, label);
        line.attributes().forEach((key, value) -> design.property(flow, key, value));
        design.note(Kind.MAPPED, part, "imported as DataFlow", flow);
        if (line.source() == null || line.target() == null) {
            design.note(Kind.GUESSED, part, "fastened to the component that a loose end is drawn beside", flow);
        }
    }

    private static void protocol(DataFlow flow, String label) {
        for (Pattern each : new Pattern[] {ENCRYPTED, PLAIN, OTHER}) {
            var found = each.matcher(label);
            if (found.find()) {
                flow.setProtocol(each == OTHER ? found.group() : found.group().toUpperCase(Locale.ROOT));
                flow.setEncrypted(each == ENCRYPTED ? Fact.YES : each == PLAIN ? Fact.NO : Fact.UNKNOWN);
                return;
            }
        }
    }

    private Node end(String id, double[] point, Cell line) {
        if (id != null && shapes.node(id) != null) {
            return shapes.node(id);
        }
        if (point == null || ++loose > MOST_LOOSE) {
            return null;
        }
        Cell parent = cells.get(line.parent());
        Place outer = parent != null && parent.vertex() ? shapes.place(parent.id()) : null;
        double x = point[0] + (outer == null ? 0 : outer.x());
        double y = point[1] + (outer == null ? 0 : outer.y());
        Node nearest = null;
        double best = REACH;
        for (Map.Entry<String, Node> each : shapes.nodes().entrySet()) {
            Place place = shapes.place(each.getKey());
            double dx = Math.max(Math.max(place.x() - x, x - place.x() - place.width()), 0);
            double dy = Math.max(Math.max(place.y() - y, y - place.y() - place.height()), 0);
            if (each.getValue() instanceof Component && Math.hypot(dx, dy) < best) {
                best = Math.hypot(dx, dy);
                nearest = each.getValue();
            }
        }
        return nearest;
    }
}
