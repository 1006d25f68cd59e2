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

import org.plumbline.notation.Metrics;

/**
 * Arranges the contents of boxes. What is connected goes into one layered layout across all boundaries; what is not
 * is arranged by itself and packed beside it.
 */
final class Arranger {

    private final BoxTree tree;

    Arranger(BoxTree tree) {
        this.tree = tree;
    }

    /** Arranges everything below the root; the root's size becomes that of its contents. */
    void arrange() {
        Packing packing = Packing.pack(arrangeAll(clusters(tree.root)), Packing.ASPECT);
        tree.root.width = packing.width();
        tree.root.height = packing.height();
    }

    /** Gives the box its size and its contents their places, without regard to what is around it. */
    void arrangeAlone(Box box) {
        arrangeAlone(box, Packing.ASPECT);
    }

    private void arrangeAlone(Box box, double proportions) {
        if (box.children.isEmpty()) {
            box.width = Math.max(Metrics.defaultWidth(box.node), Titles.minimumWidth(box.node));
            box.height = Metrics.defaultHeight(box.node);
            return;
        }
        List<Blob> contents = arrangeAll(clusters(box));
        Packing packing = Packing.pack(contents, proportions);
        box.width = Math.max(packing.width() + 2 * Metrics.PADDING, Titles.minimumWidth(box.node));
        box.height = packing.height() + Metrics.TITLE_BAND + 2 * Metrics.PADDING;
        contents.forEach(blob -> blob.move(Metrics.PADDING, Metrics.TITLE_BAND + Metrics.PADDING));
    }

    /** Children of the box in groups that no link runs between, in the order of the model. */
    List<List<Box>> clusters(Box container) {
        Map<Box, Box> leader = new HashMap<>();
        for (Link link : tree.linksIn(container)) {
            Box a = leader(leader, link.source.childOf(container));
            Box b = leader(leader, link.target.childOf(container));
            if (a != b) {
                leader.put(b, a);
            }
        }
        Map<Box, List<Box>> groups = new LinkedHashMap<>();
        for (Box child : container.children) {
            groups.computeIfAbsent(leader(leader, child), k -> new ArrayList<>()).add(child);
        }
        return new ArrayList<>(groups.values());
    }

    List<Blob> arrangeAll(List<List<Box>> clusters) {
        List<Blob> blobs = new ArrayList<>();
        for (List<Box> cluster : clusters) {
            if (cluster.size() == 1) {
                blobs.add(alone(cluster.get(0), Packing.ASPECT));
            } else {
                layered(cluster, blobs);
            }
        }
        return blobs;
    }

    /** Whether it is a boundary without flows between its contents: those stand in rows of any length. */
    boolean isGrid(Blob blob) {
        Box box = blob.boxes().get(0);
        return blob.boxes().size() == 1 && !box.collapsed && !box.children.isEmpty() && !tree.hasLinks(box);
    }

    /** @param proportions of what is in the box, width by height */
    Blob alone(Box box, double proportions) {
        arrangeAlone(box, proportions);
        return outerBlob(box);
    }

    /** A blob whose size is what others see of the box. */
    private static Blob outerBlob(Box box) {
        Blob blob = Blob.of(box);
        return box.collapsed
                ? new Blob(blob.boxes(), blob.links(), Metrics.COLLAPSED_WIDTH, Metrics.COLLAPSED_HEIGHT) : blob;
    }

    private void layered(List<Box> cluster, List<Blob> into) {
        try {
            into.add(new LayeredLayout(this, tree, cluster).run());
        } catch (RuntimeException | StackOverflowError e) {
            // A graph that the layered algorithm cannot take is drawn as a grid, with lines that find their own way.
            for (Box box : cluster) {
                forgetRoutes(box);
                into.add(alone(box, Packing.ASPECT));
            }
        }
    }

    private void forgetRoutes(Box box) {
        tree.linksIn(box).forEach(link -> link.bends = null);
        box.children.forEach(this::forgetRoutes);
    }

    private static Box leader(Map<Box, Box> leader, Box box) {
        Box top = box;
        while (leader.containsKey(top)) {
            top = leader.get(top);
        }
        for (Box b = box; b != top;) {
            Box next = leader.get(b);
            leader.put(b, top);
            b = next;
        }
        return top;
    }
}
