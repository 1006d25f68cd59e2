/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.clipboard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.internal.kinds.ElementKinds;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.model.Boundary;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.layout.FreePlace;

/**
 * Where a fragment goes.
 *
 * @param x left edge in the diagram
 * @param y upper edge in the diagram
 */
public record PastePlace(NodeContainer container, int x, int y) {

    /** How far a copy stands from its original, in both directions. */
    public static final int OFFSET = 3 * Metrics.GRID;

    /** At a point of the diagram, or just beside what lies there: into the innermost boundary that takes it. */
    public static PastePlace at(DrawnWorkload drawn, Fragment fragment, int x, int y) {
        NodeContainer container = taking(drawn, fragment, under(drawn, x, y));
        int left = x;
        int top = y;
        if (container instanceof Node boundary) {
            Bounds around = drawn.absoluteBounds(boundary);
            left = Math.max(x, around.x() + Metrics.GRID);
            top = Math.max(y, around.y() + Metrics.TITLE_BAND);
        }
        Bounds extent = fragment.extent();
        int offset = offset(drawn, fragment, Set.of(container), left - extent.x(), top - extent.y());
        return new PastePlace(container, left + offset, top + offset);
    }

    /** The same, but below what is there already where it would cover that. */
    public static PastePlace besides(DrawnWorkload drawn, Fragment fragment, int x, int y) {
        NodeContainer container = taking(drawn, fragment, under(drawn, x, y));
        Bounds extent = fragment.extent();
        Bounds wanted = new Bounds(x, y, extent.width(), extent.height());
        List<Bounds> taken = taken(drawn, container);
        return taken.stream().noneMatch(wanted::overlaps) ? new PastePlace(container, x, y)
                : new PastePlace(container, x, FreePlace.near(wanted, taken, new int[] {x, y}).y());
    }

    /** The innermost open boundary at a point of the diagram, or the workload. */
    public static NodeContainer under(DrawnWorkload drawn, int x, int y) {
        NodeContainer inner = drawn.workload();
        for (Node next = boundaryAt(drawn, inner, x, y); next != null; next = boundaryAt(drawn, inner, x, y)) {
            inner = (NodeContainer) next;
        }
        return inner;
    }

    /**
     * Where the selection suggests: into the selected boundary, unless that is what was copied; else beside what is
     * selected.
     */
    public static PastePlace bySelection(DrawnWorkload drawn, Fragment fragment, List<Element> selected) {
        Bounds extent = fragment.extent();
        if (selected.size() == 1 && selected.get(0) instanceof Boundary boundary && !drawn.isCollapsed(boundary)
                && !isCopied(drawn, fragment, boundary) && takes(boundary, fragment)) {
            return free(drawn, boundary, extent);
        }
        NodeContainer beside = selected.stream().filter(Node.class::isInstance).map(EObject::eContainer)
                .filter(NodeContainer.class::isInstance).map(NodeContainer.class::cast).findFirst()
                .orElse(drawn.workload());
        NodeContainer container = taking(drawn, fragment, beside);
        if (container instanceof Node boundary && !drawn.absoluteBounds(boundary).contains(extent)) {
            return free(drawn, container, extent);
        }
        boolean foreign = !fragment.isOf(drawn.workload());
        List<Bounds> taken = taken(drawn, container);
        if (foreign && taken.stream().anyMatch(extent::overlaps)) {
            return free(drawn, container, extent);
        }
        int offset = offset(drawn, fragment, Set.of(container), 0, 0);
        return new PastePlace(container, extent.x() + offset, extent.y() + offset);
    }

    /**
     * How far beside the wanted place a fragment has to go, so that nothing comes to lie exactly on something.
     *
     * @param dx how far the wanted place is from where it was copied
     */
    static int offset(DrawnWorkload drawn, Fragment fragment, Set<NodeContainer> containers, int dx, int dy) {
        Set<Corner> corners = containers.stream().flatMap(each -> taken(drawn, each).stream())
                .map(each -> new Corner(each.x(), each.y())).collect(Collectors.toCollection(HashSet::new));
        drawn.diagram().getNotes().forEach(each -> corners.add(new Corner(each.getX(), each.getY())));
        List<Bounds> boxes = fragment.boxes();
        int offset = 0;
        while (isOnTop(boxes, dx + offset, dy + offset, corners)) {
            offset += OFFSET;
        }
        return offset;
    }

    private static boolean isOnTop(List<Bounds> boxes, int dx, int dy, Set<Corner> corners) {
        return boxes.stream().anyMatch(each -> corners.contains(new Corner(each.x() + dx, each.y() + dy)));
    }

    private static Node boundaryAt(DrawnWorkload drawn, NodeContainer container, int x, int y) {
        Bounds point = new Bounds(x, y, 1, 1);
        return drawn.visibleNodes(container).stream().filter(each -> each instanceof Boundary
                && !drawn.isCollapsed(each) && drawn.absoluteBounds(each).contains(point)).findFirst().orElse(null);
    }

    /** The container, or the nearest around it that is seen into and takes everything. */
    private static NodeContainer taking(DrawnWorkload drawn, Fragment fragment, NodeContainer wanted) {
        for (EObject e = wanted; e instanceof Boundary boundary; e = e.eContainer()) {
            if (drawn.visible(boundary) == boundary && !drawn.isCollapsed(boundary) && takes(boundary, fragment)) {
                return boundary;
            }
        }
        return drawn.workload();
    }

    private static boolean takes(Boundary boundary, Fragment fragment) {
        return fragment.nodes().stream().allMatch(each -> ElementKinds.mayHold(boundary, each));
    }

    private static boolean isCopied(DrawnWorkload drawn, Fragment fragment, Node node) {
        return fragment.isOf(drawn.workload())
                && fragment.nodes().stream().anyMatch(each -> each.getId().equals(node.getId()));
    }

    private static PastePlace free(DrawnWorkload drawn, NodeContainer container, Bounds extent) {
        Bounds around = container instanceof Node boundary ? drawn.absoluteBounds(boundary) : new Bounds(0, 0, 0, 0);
        int left = around.x() + Metrics.GAP;
        int top = around.y() + Metrics.TITLE_BAND + 2 * Metrics.GRID;
        Bounds wanted = container instanceof Node ? new Bounds(left, top, extent.width(), extent.height()) : extent;
        List<Bounds> taken = Stream.concat(taken(drawn, container).stream(),
                drawn.diagram().getNotes().stream().map(Bounds::of)).toList();
        Bounds place = FreePlace.near(wanted, taken, new int[] {wanted.x(), wanted.y()});
        return new PastePlace(container, place.x(), place.y());
    }

    private static List<Bounds> taken(DrawnWorkload drawn, NodeContainer container) {
        return drawn.visibleNodes(container).stream().map(drawn::absoluteBounds).toList();
    }

    private record Corner(int x, int y) {
    }
}
