/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.clipboard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.internal.kinds.ElementKinds;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.model.Boundary;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.Shape;
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

    /** At a point of the diagram: into the innermost boundary there that takes what is pasted. */
    public static PastePlace at(DrawnWorkload drawn, Fragment fragment, int x, int y) {
        return new PastePlace(taking(drawn, fragment, under(drawn, x, y)), x, y);
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
        boolean foreign = !isSameWorkload(drawn, fragment);
        List<Bounds> taken = taken(drawn, container);
        if (foreign && taken.stream().anyMatch(extent::overlaps)) {
            return free(drawn, container, extent);
        }
        int offset = offset(drawn, fragment, Set.of(container), 0);
        return new PastePlace(container, extent.x() + offset, extent.y() + offset);
    }

    /** How far to move a fragment from where it was copied, so that nothing comes to lie exactly on something. */
    static int offset(DrawnWorkload drawn, Fragment fragment, Set<NodeContainer> containers, int least) {
        Set<Corner> corners = containers.stream().flatMap(each -> taken(drawn, each).stream())
                .map(each -> new Corner(each.x(), each.y())).collect(Collectors.toSet());
        Set<String> ids = fragment.nodes().stream().map(Node::getId).collect(Collectors.toSet());
        List<Shape> shapes = fragment.layout().getShapes().stream()
                .filter(each -> ids.contains(each.getElement())).toList();
        int offset = least;
        while (isOnTop(shapes, offset, corners)) {
            offset += OFFSET;
        }
        return offset;
    }

    private static boolean isOnTop(List<Shape> shapes, int moved, Set<Corner> corners) {
        return shapes.stream().anyMatch(each -> corners.contains(new Corner(each.getX() + moved, each.getY() + moved)));
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
        return isSameWorkload(drawn, fragment)
                && fragment.nodes().stream().anyMatch(each -> each.getId().equals(node.getId()));
    }

    private static boolean isSameWorkload(DrawnWorkload drawn, Fragment fragment) {
        String id = drawn.workload().getId();
        return id != null && id.equals(fragment.model().getId());
    }

    private static PastePlace free(DrawnWorkload drawn, NodeContainer container, Bounds extent) {
        Bounds around = container instanceof Node boundary ? drawn.absoluteBounds(boundary) : new Bounds(0, 0, 0, 0);
        int left = around.x() + Metrics.GAP;
        int top = around.y() + Metrics.TITLE_BAND + 2 * Metrics.GRID;
        Bounds wanted = container instanceof Node ? new Bounds(left, top, extent.width(), extent.height()) : extent;
        Bounds place = FreePlace.near(wanted, taken(drawn, container), new int[] {wanted.x(), wanted.y()});
        return new PastePlace(container, place.x(), place.y());
    }

    private static List<Bounds> taken(DrawnWorkload drawn, NodeContainer container) {
        return drawn.visibleNodes(container).stream().map(drawn::absoluteBounds).toList();
    }

    private record Corner(int x, int y) {
    }
}
