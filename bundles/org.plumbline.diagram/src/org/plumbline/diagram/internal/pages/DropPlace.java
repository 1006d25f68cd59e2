/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pages;

import java.util.List;
import java.util.Set;

import org.plumbline.diagram.internal.commands.Edits;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.Shape;
import org.plumbline.notation.layout.FreePlace;

/**
 * A point of the shown diagram where nodes are put on it: they go there, or below what is in the way. A node whose
 * boundary is elsewhere stays in its boundary, for a place on the diagram says nothing about the model.
 */
final class DropPlace {

    private final DrawnWorkload drawn;
    private final Bounds point;

    DropPlace(DrawnWorkload drawn, int x, int y) {
        this.drawn = drawn;
        this.point = new Bounds(x, y, 1, 1);
    }

    /** Gives a node its place, to be called while changes of the diagram are recorded. */
    void place(Node node) {
        Node boundary = drawn.membership().parent(node);
        NodeContainer container = boundary == null ? drawn.workload() : (NodeContainer) boundary;
        Bounds around = boundary == null ? new Bounds(0, 0, 0, 0) : drawn.absoluteBounds(boundary);
        if (boundary != null && (drawn.visible(boundary) != boundary || drawn.isCollapsed(boundary)
                || !around.contains(point))) {
            return;
        }
        Bounds size = drawn.bounds(node);
        List<Bounds> taken = drawn.visibleNodes(container).stream().filter(each -> each != node).map(drawn::bounds)
                .toList();
        int x = point.x() - around.x();
        int y = point.y() - around.y();
        Bounds place = FreePlace.near(new Bounds(x, y, size.width(), size.height()), taken,
                boundary == null ? new int[] {x, y} : new int[] {Metrics.GRID, Metrics.TITLE_BAND});
        put(node, place);
        // Boundaries around it make room.
        new Edits(drawn).place(node, place, Set.of(node)).execute();
    }

    private void put(Node node, Bounds place) {
        Shape shape = drawn.shape(node).orElse(null);
        if (shape == null) {
            shape = NotationFactory.eINSTANCE.createShape();
            shape.setElement(node.getId());
            shape.setWidth(place.width());
            shape.setHeight(place.height());
            drawn.diagram().getShapes().add(shape);
        }
        shape.setX(place.x());
        shape.setY(place.y());
    }
}
