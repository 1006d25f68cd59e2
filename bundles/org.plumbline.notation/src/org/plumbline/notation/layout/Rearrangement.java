/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plumbline.model.Boundary;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.Workload;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.DiagramView;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.Shape;

/** Arranges some nodes of a diagram anew and leaves the rest where it is. */
final class Rearrangement extends Placement {

    Rearrangement(Workload workload, Diagram diagram, int margin) {
        super(workload, diagram, margin);
    }

    void arrange(Collection<Node> chosen) {
        Map<NodeContainer, List<Node>> siblings = new LinkedHashMap<>();
        for (Node each : chosen) {
            if (writer.shapes().containsKey(each.getId()) && !isBelow(each, chosen)) {
                siblings.computeIfAbsent(container(each), key -> new ArrayList<>()).add(each);
            }
        }
        siblings.forEach((container, nodes) -> {
            if (nodes.size() > 1) {
                arrange(container, children(container).stream().filter(nodes::contains).toList());
            } else if (nodes.get(0) instanceof Boundary boundary && !shape(boundary).isCollapsed()) {
                arrange(boundary, children(boundary));
            }
        });
    }

    private void arrange(NodeContainer container, List<Node> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        Map<Node, Bounds> before = bounds();
        BoxTree tree = new BoxTree(nodes, workload, writer);
        new Arranger(tree).arrange();
        Bounds place = place(container, nodes, tree.root);
        writer.writeContents(tree.root, place.x(), place.y());
        Bounds around = container instanceof Boundary boundary
                ? DiagramView.of(workload, diagram).bounds(boundary) : new Bounds(0, 0, 0, 0);
        writer.routeAll(tree, around.x() + place.x(), around.y() + place.y());
        if (container instanceof Boundary boundary && nodes.size() == children(container).size()) {
            shrink(shape(boundary), Math.max(place.width() + 2 * Metrics.PADDING, Titles.minimumWidth(boundary)),
                    place.height() + Metrics.TITLE_BAND + 2 * Metrics.PADDING);
        }
        for (NodeContainer each = container; each instanceof Boundary boundary; each = container(boundary)) {
            grow(each);
        }
        Set<DataFlow> routed = new HashSet<>();
        tree.links().forEach(link -> routed.add(link.flow));
        rerouteMoved(before, routed);
    }

    /** Growing is left to what makes room for it. */
    private static void shrink(Shape shape, int width, int height) {
        shape.setWidth(Math.min(shape.getWidth(), width));
        shape.setHeight(Math.min(shape.getHeight(), height));
    }

    /** Where the nodes begin now, or below what stands in the way there. */
    private Bounds place(NodeContainer container, List<Node> nodes, Box arranged) {
        int[] origin = origin(nodes.get(0));
        List<Bounds> others = children(container).stream()
                .filter(each -> !nodes.contains(each) && writer.shapes().containsKey(each.getId()))
                .map(this::local).toList();
        if (others.isEmpty()) {
            return new Bounds(origin[0], origin[1], arranged.width, arranged.height);
        }
        int x = nodes.stream().mapToInt(each -> local(each).x()).min().orElse(origin[0]);
        int y = nodes.stream().mapToInt(each -> local(each).y()).min().orElse(origin[1]);
        return FreePlace.near(new Bounds(x, y, arranged.width, arranged.height), others, origin);
    }

    private NodeContainer container(Node node) {
        return writer.membership().parent(node) instanceof NodeContainer parent ? parent : workload;
    }

    private Shape shape(Boundary boundary) {
        return writer.shapes().get(boundary.getId());
    }

    private boolean isBelow(Node node, Collection<Node> chosen) {
        for (NodeContainer each = container(node); each instanceof Boundary boundary; each = container(boundary)) {
            if (chosen.contains(boundary)) {
                return true;
            }
        }
        return false;
    }
}
