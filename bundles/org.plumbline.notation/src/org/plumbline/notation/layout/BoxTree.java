/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.Workload;
import org.plumbline.notation.Shape;

/** The boxes of a workload, or of one boundary of it, and the links between them. */
final class BoxTree {

    final Box root = new Box(null, null);
    private final Map<Node, Box> byNode = new HashMap<>();
    private final Map<Box, List<Link>> linksIn = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

    private final DiagramWriter writer;

    /** Boxes of {@code container}'s contents; the writer's diagram says what is on it and what is collapsed. */
    BoxTree(NodeContainer container, Workload workload, DiagramWriter writer) {
        this(writer.membership().children(container), workload, writer);
    }

    /** Boxes of some nodes of one container and of what is in them. */
    BoxTree(List<Node> nodes, Workload workload, DiagramWriter writer) {
        this.writer = writer;
        nodes.forEach(each -> add(each, root));
        workload.getFlows().stream().filter(writer.membership()::shows).forEach(this::link);
        reach(root);
    }

    /** Links whose innermost container is this box. */
    List<Link> linksIn(Box container) {
        return linksIn.getOrDefault(container, List.of());
    }

    /** Whether any link stays in this box. */
    boolean hasLinks(Box box) {
        return linksIn.containsKey(box) || box.children.stream().anyMatch(this::hasLinks);
    }

    List<Link> links() {
        return links;
    }

    /** A collapsed boundary hides what is in it, so its links start at the boundary; those within it stay within. */
    private void link(DataFlow flow) {
        Box source = end(flow.getSource());
        Box target = end(flow.getTarget());
        if (source == null || target == null) {
            return;
        }
        Box around = Box.common(source, target);
        source = visibleFrom(source, around);
        target = visibleFrom(target, around);
        if (source != around && target != around) {
            Link link = new Link(flow, source, target, around);
            links.add(link);
            linksIn.computeIfAbsent(around, k -> new ArrayList<>()).add(link);
            source.reach = Math.min(source.reach, around.depth);
            target.reach = Math.min(target.reach, around.depth);
        }
    }

    private Box end(Node node) {
        return node == null ? null : byNode.get(writer.membership().standIn(node));
    }

    private static Box visibleFrom(Box box, Box around) {
        Box visible = box;
        for (Box b = box; b != around; b = b.parent) {
            visible = b.collapsed ? b : visible;
        }
        return visible;
    }

    private void add(Node node, Box parent) {
        Box box = new Box(node, parent);
        parent.children.add(box);
        byNode.put(node, box);
        if (node instanceof NodeContainer inner) {
            Shape shape = writer.shapes().get(node.getId());
            box.collapsed = shape != null && shape.isCollapsed();
            for (Node each : writer.membership().children(inner)) {
                add(each, box);
            }
        }
    }

    private static int reach(Box box) {
        for (Box child : box.children) {
            int inner = reach(child);
            box.reach = Math.min(box.reach, box.collapsed ? Integer.MAX_VALUE : inner);
        }
        return box.reach;
    }
}
