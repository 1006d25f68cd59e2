/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plumbline.notation.Connection;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.Membership;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.Points;
import org.plumbline.notation.Points.Point;
import org.plumbline.notation.Shape;

/** Writes arranged boxes and links into a diagram; what exists is changed, what is missing is added. */
final class DiagramWriter {

    private final Diagram diagram;
    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<String, Connection> connections = new HashMap<>();
    private final Membership membership;

    DiagramWriter(Diagram diagram) {
        this.diagram = diagram;
        membership = new Membership(diagram, Set.copyOf(diagram.getHidden()), shapes::containsKey);
        diagram.getShapes().forEach(each -> shapes.put(each.getElement(), each));
        diagram.getConnections().forEach(each -> connections.put(each.getElement(), each));
    }

    /** Which elements are on the diagram. */
    Membership membership() {
        return membership;
    }

    /** Shapes by the id of their element. */
    Map<String, Shape> shapes() {
        return shapes;
    }

    /**
     * Writes all boxes and links of a tree.
     *
     * @param x where the tree's origin lies, in the parent's coordinates for shapes
     */
    void write(BoxTree tree, int x, int y) {
        writeContents(tree.root, x, y);
        routeAll(tree, x, y);
    }

    /** @param x where the tree's origin lies in the diagram */
    void routeAll(BoxTree tree, int x, int y) {
        for (Link link : tree.links()) {
            route(link.flow.getId(), link.bends == null ? null : absolute(link, x, y));
        }
    }

    void route(String flow, Points bends) {
        Connection connection = connections.get(flow);
        if (connection == null) {
            connection = NotationFactory.eINSTANCE.createConnection();
            connection.setElement(flow);
            connections.put(flow, connection);
            diagram.getConnections().add(connection);
        }
        connection.setBendPoints(bends);
    }

    void writeContents(Box box, int x, int y) {
        for (Box child : box.children) {
            write(child, x, y);
            writeContents(child, 0, 0);
        }
    }

    void write(Box box, int x, int y) {
        Shape shape = shapes.get(box.node.getId());
        if (shape == null) {
            shape = NotationFactory.eINSTANCE.createShape();
            shape.setElement(box.node.getId());
            shapes.put(box.node.getId(), shape);
            diagram.getShapes().add(shape);
        }
        shape.setX(box.x + x);
        shape.setY(box.y + y);
        shape.setWidth(box.width);
        shape.setHeight(box.height);
    }

    private static Points absolute(Link link, int x, int y) {
        int dx = x;
        int dy = y;
        for (Box b = link.frame; b.parent != null; b = b.parent) {
            dx += b.x;
            dy += b.y;
        }
        int left = dx;
        int top = dy;
        List<Point> moved = link.bends.stream().map(p -> new Point(p.x() + left, p.y() + top)).toList();
        return new Points(moved);
    }
}
