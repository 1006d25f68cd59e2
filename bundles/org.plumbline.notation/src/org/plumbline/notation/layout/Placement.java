/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plumbline.model.Boundary;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.Workload;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Connection;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.DiagramView;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.Shape;

/** Finds places for nodes that a diagram does not show yet. */
class Placement {

    final Workload workload;
    final Diagram diagram;
    final DiagramWriter writer;
    private final int margin;
    private boolean moved;

    Placement(Workload workload, Diagram diagram, int margin) {
        this.workload = workload;
        this.diagram = diagram;
        this.writer = new DiagramWriter(diagram);
        this.margin = margin;
    }

    void placeMissing() {
        if (children(workload).stream().noneMatch(each -> writer.shapes().containsKey(each.getId()))) {
            BoxTree tree = new BoxTree(workload, workload, writer);
            new Arranger(tree).arrange();
            writer.write(tree, margin, margin);
            return;
        }
        Map<Node, Bounds> before = bounds();
        place(workload);
        if (moved) {
            rerouteMoved(before, Set.of());
        }
    }

    private void place(NodeContainer container) {
        List<Node> known = new ArrayList<>();
        List<Node> unknown = new ArrayList<>();
        for (Node each : children(container)) {
            (writer.shapes().containsKey(each.getId()) ? known : unknown).add(each);
        }
        for (Node each : known) {
            if (each instanceof Boundary boundary) {
                place(boundary);
            }
        }
        for (Node each : unknown) {
            placeBeside(each, known);
            known.add(each);
        }
        if (!unknown.isEmpty() || moved) {
            grow(container);
        }
    }

    /** A new boundary comes with all of its contents. */
    private void placeBeside(Node node, List<Node> siblings) {
        Box box = arranged(node);
        Bounds free = FreePlace.near(wanted(node, siblings, box), siblings.stream().map(this::local).toList(),
                origin(node));
        box.x = free.x();
        box.y = free.y();
        writer.write(box, 0, 0);
        moved = true;
    }

    private Box arranged(Node node) {
        Box box = new Box(node, new Box(null, null));
        if (!(node instanceof Boundary boundary) || children(boundary).isEmpty()) {
            box.width = Math.max(Metrics.defaultWidth(node), Titles.minimumWidth(node));
            box.height = Metrics.defaultHeight(node);
            return box;
        }
        BoxTree contents = new BoxTree(boundary, workload, writer);
        new Arranger(contents).arrange();
        writer.writeContents(contents.root, Metrics.PADDING, Metrics.TITLE_BAND + Metrics.PADDING);
        box.width = Math.max(contents.root.width + 2 * Metrics.PADDING, Titles.minimumWidth(node));
        box.height = contents.root.height + Metrics.TITLE_BAND + 2 * Metrics.PADDING;
        return box;
    }

    /** Right of what feeds it, left of what it feeds, else below its siblings. */
    private Bounds wanted(Node node, List<Node> siblings, Box box) {
        int step = 2 * Metrics.GAP;
        for (DataFlow flow : node.getIncoming()) {
            Node sibling = sibling(flow.getSource(), siblings);
            if (sibling != null) {
                Bounds b = local(sibling);
                return new Bounds(b.right() + step, b.y(), box.width, box.height);
            }
        }
        for (DataFlow flow : node.getOutgoing()) {
            Node sibling = sibling(flow.getTarget(), siblings);
            if (sibling != null) {
                Bounds b = local(sibling);
                return new Bounds(b.x() - step - box.width, b.y(), box.width, box.height);
            }
        }
        int[] origin = origin(node);
        int bottom = siblings.stream().mapToInt(each -> local(each).bottom() + Metrics.GAP).max().orElse(origin[1]);
        return new Bounds(origin[0], bottom, box.width, box.height);
    }

    private static Node sibling(Node end, List<Node> siblings) {
        for (Object e = end; e instanceof Node node; e = node.eContainer()) {
            if (siblings.contains(node)) {
                return node;
            }
        }
        return null;
    }

    int[] origin(Node node) {
        return writer.membership().parent(node) == null ? new int[] {margin, margin}
                : new int[] {Metrics.PADDING, Metrics.TITLE_BAND + Metrics.PADDING};
    }

    /** Enlarges the boundary to hold its contents; what then is in its way moves aside. */
    void grow(NodeContainer container) {
        Shape shape = container instanceof Boundary boundary ? writer.shapes().get(boundary.getId()) : null;
        if (shape == null) {
            return;
        }
        int right = 0;
        int bottom = 0;
        for (Node each : children(container)) {
            Bounds b = local(each);
            right = Math.max(right, b.right() + Metrics.PADDING);
            bottom = Math.max(bottom, b.bottom() + Metrics.PADDING);
        }
        int dx = Math.max(0, right - shape.getWidth());
        int dy = Math.max(0, bottom - shape.getHeight());
        if (dx == 0 && dy == 0) {
            return;
        }
        Node self = (Node) container;
        Bounds old = local(self);
        shape.setWidth(shape.getWidth() + dx);
        shape.setHeight(shape.getHeight() + dy);
        moved = true;
        if (!shape.isCollapsed()) {
            makeRoom(self, old, dx, dy);
        }
    }

    private void makeRoom(Node grown, Bounds old, int dx, int dy) {
        Bounds now = local(grown);
        NodeContainer around = (NodeContainer) writer.membership().parent(grown);
        List<Node> others = children(around == null ? workload : around).stream()
                .filter(each -> each != grown && writer.shapes().containsKey(each.getId())).toList();
        boolean inTheWay = others.stream().anyMatch(each -> local(each).overlaps(now.grown(Metrics.GAP / 2)));
        if (!inTheWay) {
            return;
        }
        for (Node each : others) {
            Bounds b = local(each);
            Shape shape = writer.shapes().get(each.getId());
            if (b.x() >= old.right()) {
                shape.setX(b.x() + dx);
            }
            if (b.y() >= old.bottom()) {
                shape.setY(b.y() + dy);
            }
        }
    }

    List<Node> children(NodeContainer container) {
        return writer.membership().children(container);
    }

    Bounds local(Node node) {
        Shape s = writer.shapes().get(node.getId());
        return s.isCollapsed() && node instanceof Boundary
                ? new Bounds(s.getX(), s.getY(), Metrics.COLLAPSED_WIDTH, Metrics.COLLAPSED_HEIGHT)
                : new Bounds(s.getX(), s.getY(), s.getWidth(), s.getHeight());
    }

    Map<Node, Bounds> bounds() {
        DiagramView view = DiagramView.of(workload, diagram);
        Map<Node, Bounds> result = new HashMap<>();
        view.visibleNodes().forEach(each -> view.shape(each).ifPresent(s -> result.put(each, view.bounds(each))));
        return result;
    }

    /** Bend points of lines whose ends moved lead to where the ends were, unless they are routed anew. */
    void rerouteMoved(Map<Node, Bounds> before, Set<DataFlow> routed) {
        Map<Node, Bounds> after = bounds();
        DiagramView view = DiagramView.of(workload, diagram);
        for (DataFlow flow : workload.getFlows()) {
            Connection connection = view.connection(flow).orElse(null);
            if (connection != null && connection.getBendPoints() != null && !routed.contains(flow)
                    && (changed(flow.getSource(), before, after) || changed(flow.getTarget(), before, after))) {
                connection.setBendPoints(null);
            }
        }
    }

    private static boolean changed(Node node, Map<Node, Bounds> before, Map<Node, Bounds> after) {
        Bounds old = before.get(node);
        return old != null && !old.equals(after.get(node));
    }
}
