/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.plumbline.model.Boundary;
import org.plumbline.notation.Labels;
import org.plumbline.notation.Metrics;

/** One way to lay out what a {@link LayeredLayout} holds. Boxes and links stay as they are until {@link #result}. */
final class ElkRun {

    /** Share of the page that a bend in every line is worth: lines without bends are followed at a glance. */
    private static final double BEND = 0.1;
    /** Share of the page that detours are worth which are together as long as it is wide and high. */
    private static final double DETOUR = 0.25;

    private final LayeredLayout layout;
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<Box, ElkNode> nodes = new HashMap<>();
    private final Map<Link, ElkEdge> edges = new LinkedHashMap<>();
    private final Direction direction;
    private final Map<Box, Shelf.Fit> shelves;
    private final Map<Box, Integer> indented;

    /**
     * @param folded   box whose contents run in rows; may be {@code null}
     * @param indented boundaries whose contents start so far to the right
     */
    ElkRun(LayeredLayout layout, Direction direction, Box folded, Map<Box, Shelf.Fit> shelves,
            Map<Box, Integer> indented) {
        this.layout = layout;
        this.direction = direction;
        this.shelves = shelves;
        this.indented = indented;
        ElkOptions.graph(graph, direction);
        layout.inside.forEach(this::node);
        if (folded != null) {
            ElkOptions.fold(nodes.getOrDefault(folded, graph), Packing.ASPECT);
        }
        edgesIn(layout.frame);
        layout.inside.stream().filter(layout.opened::get).forEach(this::edgesIn);
        new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
    }

    private void node(Box box) {
        ElkNode node = ElkGraphUtil.createNode(nodes.getOrDefault(box.parent, graph));
        nodes.put(box, node);
        if (layout.opened.get(box)) {
            Shelf.Fit shelf = shelves.get(box);
            boolean below = shelf != null && shelf.below();
            ElkOptions.container(node, direction,
                    Math.max(Titles.minimumWidth(box.node), below ? shelf.width() + 2 * Metrics.PADDING : 0),
                    shelf == null || below ? 0 : shelf.height() + Metrics.TITLE_BAND + 2 * Metrics.PADDING,
                    indented.getOrDefault(box, 0), shelf == null ? 0 : shelf.extraRight(),
                    shelf == null ? 0 : shelf.extraBelow());
        } else {
            node.setWidth(box.collapsed ? Metrics.COLLAPSED_WIDTH : box.width);
            node.setHeight(box.collapsed ? Metrics.COLLAPSED_HEIGHT : box.height);
        }
    }

    private void edgesIn(Box container) {
        for (Link link : layout.tree.linksIn(container)) {
            ElkNode source = nodes.get(link.source);
            ElkNode target = nodes.get(link.target);
            if (source != null && target != null) {
                ElkEdge edge = ElkGraphUtil.createSimpleEdge(source, target);
                int label = Labels.flowWidth(link.flow);
                if (label > 0) {
                    // ELK makes no room for a label without text.
                    ElkLabel reserved = ElkGraphUtil.createLabel(link.flow.getId(), edge);
                    ElkOptions.label(reserved, label, Metrics.FLOW_LABEL_HEIGHT);
                }
                edges.put(link, edge);
            }
        }
    }

    double width() {
        return graph.getWidth();
    }

    double height() {
        return graph.getHeight();
    }

    double width(Box box) {
        return nodes.get(box).getWidth();
    }

    double height(Box box) {
        return nodes.get(box).getHeight();
    }

    /** Height of the page in the wanted proportions that the drawing fits on, and what its bends and detours are worth. */
    double cost() {
        int bends = 0;
        double detours = 0;
        for (ElkEdge each : edges.values()) {
            ElkLine line = ElkLine.of(each);
            bends += line.bends();
            detours += line.detour();
        }
        double lines = BEND * bends / Math.max(1, edges.size()) + DETOUR * detours / (width() + height());
        return Math.max(width() / Packing.ASPECT, height()) * (1 + lines);
    }

    /** How far the contents of opened boundaries have to move to the right for lines to pass beside the titles. */
    Map<Box, Integer> linesOverTitles() {
        List<ElkLine> lines = edges.values().stream().map(ElkLine::of).toList();
        Map<Box, Integer> missing = new LinkedHashMap<>();
        for (Box box : layout.inside) {
            if (layout.opened.get(box) && box.node instanceof Boundary boundary) {
                KVector corner = ElkLine.origin(nodes.get(box));
                int title = Titles.width(boundary) + 2 * Metrics.PADDING;
                for (ElkLine line : lines) {
                    double x = line.within(corner, title, Metrics.TITLE_BAND);
                    if (x >= 0) {
                        missing.merge(box, (int) Math.ceil(title - x), Math::max);
                    }
                }
            }
        }
        return missing;
    }

    /** Gives boxes and links the places found here, as seen from the corner of the drawing. */
    Blob result() {
        List<Box> cluster = layout.cluster;
        ElkResult result = new ElkResult(nodes.get(cluster.get(0)).getParent());
        for (Box box : layout.inside) {
            result.place(box, nodes.get(box), nodes.get(box.parent), layout.opened.get(box));
        }
        edges.forEach((link, edge) -> {
            link.frame = layout.frame;
            link.bends = result.bends(edge);
        });
        shelves.forEach((box, fit) -> layout.shelves.get(box).place(fit, box.width, box.height));
        return new Blob(cluster, List.copyOf(edges.keySet()), result.width(), result.height());
    }
}
