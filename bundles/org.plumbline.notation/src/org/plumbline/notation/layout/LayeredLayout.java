/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.plumbline.notation.Labels;
import org.plumbline.notation.Metrics;

/**
 * One run of ELK's layered algorithm over boxes that are connected, with the boundaries among them opened as far as
 * links reach into them. The rest of a boundary's contents stands in rows below what is connected.
 */
final class LayeredLayout {

    /** Flows run from left to right; what becomes wider than this many times its height may run downwards. */
    private static final double WIDEST = 2.5;
    private static final double WIDE = 1600;
    /** Running downwards must make the page smaller by this factor. */
    private static final double GAIN = 0.85;
    private static final int MOST_TRIED_TWICE = 300;

    private final Arranger arranger;
    private final BoxTree tree;
    private final List<Box> cluster;
    private final Box frame;
    /** What is given to ELK, containers before contents. */
    private final List<Box> inside = new ArrayList<>();
    /** What stands below the connected contents of an opened boundary. */
    private final Map<Box, List<Blob>> rest = new LinkedHashMap<>();
    private final Map<Box, Boolean> opened = new HashMap<>();

    LayeredLayout(Arranger arranger, BoxTree tree, List<Box> cluster) {
        this.arranger = arranger;
        this.tree = tree;
        this.cluster = cluster;
        this.frame = cluster.get(0).parent;
    }

    Blob run() {
        cluster.forEach(this::prepare);
        ElkRun run = laidOut(Direction.RIGHT);
        boolean wide = run.graph.getWidth() > WIDE && run.graph.getWidth() > WIDEST * run.graph.getHeight();
        if (wide && inside.size() <= MOST_TRIED_TWICE) {
            ElkRun downwards = laidOut(Direction.DOWN);
            run = downwards.page() < GAIN * run.page() ? downwards : run;
        }
        return run.result();
    }

    /** A first run says how wide boundaries become, a second makes room for rows of that width in them. */
    private ElkRun laidOut(Direction direction) {
        ElkRun run = new ElkRun(direction, Map.of());
        if (rest.isEmpty()) {
            return run;
        }
        Map<Box, Packing> shelves = new HashMap<>();
        rest.forEach((box, blobs) -> shelves.put(box,
                Packing.intoWidth(blobs, (int) run.nodes.get(box).getWidth() - 2 * Metrics.PADDING)));
        return new ElkRun(direction, shelves);
    }

    private void prepare(Box box) {
        inside.add(box);
        List<List<Box>> alone = new ArrayList<>();
        List<Box> connected = new ArrayList<>();
        if (!box.collapsed) {
            for (List<Box> each : arranger.clusters(box)) {
                if (each.stream().anyMatch(child -> child.reachesOutOf(box))) {
                    connected.addAll(each);
                } else {
                    alone.add(each);
                }
            }
        }
        opened.put(box, !connected.isEmpty());
        if (connected.isEmpty()) {
            arranger.arrangeAlone(box);
            return;
        }
        connected.forEach(this::prepare);
        if (!alone.isEmpty()) {
            rest.put(box, arranger.arrangeAll(alone));
        }
    }

    /** The graph, laid out. */
    private final class ElkRun {

        private final ElkNode graph = ElkGraphUtil.createGraph();
        private final Map<Box, ElkNode> nodes = new HashMap<>();
        private final Map<Link, ElkEdge> edges = new LinkedHashMap<>();
        private final Direction direction;
        private final Map<Box, Packing> shelves;

        ElkRun(Direction direction, Map<Box, Packing> shelves) {
            this.direction = direction;
            this.shelves = shelves;
            ElkOptions.graph(graph, direction);
            inside.forEach(this::node);
            edgesIn(frame);
            inside.stream().filter(opened::get).forEach(this::edgesIn);
            new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
        }

        private void node(Box box) {
            ElkNode node = ElkGraphUtil.createNode(nodes.getOrDefault(box.parent, graph));
            nodes.put(box, node);
            if (opened.get(box)) {
                Packing shelf = shelves.get(box);
                ElkOptions.container(node, direction,
                        Math.max(Titles.minimumWidth(box.node),
                                shelf == null ? 0 : shelf.width() + 2 * Metrics.PADDING),
                        shelf == null ? 0 : shelf.height() + Metrics.GAP);
            } else {
                node.setWidth(box.collapsed ? Metrics.COLLAPSED_WIDTH : box.width);
                node.setHeight(box.collapsed ? Metrics.COLLAPSED_HEIGHT : box.height);
            }
        }

        private void edgesIn(Box container) {
            for (Link link : tree.linksIn(container)) {
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

        /** Height of the page in the wanted proportions that the drawing fits on. */
        double page() {
            return Math.max(graph.getWidth() / Packing.ASPECT, graph.getHeight());
        }

        Blob result() {
            ElkResult result = new ElkResult(nodes.get(cluster.get(0)).getParent());
            for (Box box : inside) {
                result.place(box, nodes.get(box), nodes.get(box.parent), opened.get(box));
            }
            edges.forEach((link, edge) -> {
                link.frame = frame;
                link.bends = result.bends(edge);
            });
            shelves.forEach((box, shelf) -> shelf.move(Metrics.PADDING,
                    box.height - Metrics.PADDING - shelf.height()));
            return new Blob(cluster, List.copyOf(edges.keySet()), result.width(), result.height());
        }
    }
}
