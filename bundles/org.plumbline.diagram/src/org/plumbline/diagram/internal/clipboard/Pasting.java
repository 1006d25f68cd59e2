/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.clipboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.plumbline.diagram.internal.commands.Edits;
import org.plumbline.diagram.internal.commands.Room;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Connection;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.NotationPackage;
import org.plumbline.notation.Note;
import org.plumbline.notation.Points;
import org.plumbline.notation.Shape;

/** Puts a fragment into a drawn workload as one undoable step. */
public final class Pasting {

    private static final NotationPackage NOTATION = NotationPackage.eINSTANCE;

    private final DrawnWorkload drawn;
    private final Edits edits;
    private final Fragment fragment;
    private final List<Node> nodes;
    private final List<Note> notes;

    /** @param fragment is used up */
    public Pasting(DrawnWorkload drawn, Edits edits, Fragment fragment) {
        this.drawn = drawn;
        this.edits = edits;
        this.fragment = fragment;
        this.nodes = fragment.nodes();
        this.notes = List.copyOf(fragment.notes());
    }

    /** The outermost nodes that are pasted. */
    public List<Node> nodes() {
        return nodes;
    }

    /** All that is selected once it is pasted: outermost nodes and notes. */
    public List<EObject> pasted() {
        return Stream.<EObject>concat(nodes.stream(), notes.stream()).toList();
    }

    /**
     * Pastes into one container.
     *
     * @param x left edge of all that is pasted, in the diagram
     * @param y upper edge
     */
    public Command into(NodeContainer container, int x, int y) {
        Bounds extent = fragment.extent();
        return moved(container, x - extent.x(), y - extent.y());
    }

    /** Puts all into one container, as far from where it was copied as said. */
    public Command moved(NodeContainer container, int dx, int dy) {
        return paste(id -> container, dx, dy);
    }

    /** Puts copies of nodes and notes beside them, each node into the container of its original. */
    public Command beside(List<Node> originals) {
        Map<String, NodeContainer> containers = originals.stream()
                .collect(Collectors.toMap(Node::getId, each -> (NodeContainer) each.eContainer()));
        int offset = PastePlace.OFFSET + PastePlace.offset(drawn, fragment, Set.copyOf(containers.values()),
                PastePlace.OFFSET, PastePlace.OFFSET);
        return paste(containers::get, offset, offset);
    }

    /**
     * Pastes each outermost node into a container of its own.
     *
     * @param containerOf by the id that the node had when it was copied
     * @param dx how far everything is moved from where it was copied
     */
    private Command paste(Function<String, NodeContainer> containerOf, int dx, int dy) {
        Map<Node, NodeContainer> containers = nodes.stream()
                .collect(Collectors.toMap(each -> each, each -> containerOf.apply(each.getId())));
        new Adoption(drawn, fragment).adopt();
        shiftBends(dx, dy);
        for (Note each : notes) {
            each.setX(each.getX() + dx);
            each.setY(each.getY() + dy);
        }
        CompoundCommand all = new CompoundCommand("Paste");
        Map<String, Shape> shapes = fragment.layout().getShapes().stream()
                .collect(Collectors.toMap(Shape::getElement, each -> each));
        Map<NodeContainer, Bounds> contents = new LinkedHashMap<>();
        for (Node each : nodes) {
            NodeContainer container = containers.get(each);
            Shape shape = shapes.get(each.getId());
            place(shape, container, dx, dy);
            contents.merge(container, bounds(each, shape), Bounds::union);
        }
        Room room = new Room(drawn);
        contents.forEach(room::hold);
        nodes.forEach(each -> {
            Points.Point shift = room.shift(containers.get(each));
            Shape shape = shapes.get(each.getId());
            shape.setX(shape.getX() + shift.x());
            shape.setY(shape.getY() + shift.y());
        });
        edits.append(all, room, Set.of());
        addAll(all, drawn.diagram(), NOTATION.getDiagram_Shapes(), fragment.layout().getShapes());
        addAll(all, drawn.diagram(), NOTATION.getDiagram_Connections(), fragment.layout().getConnections());
        addAll(all, drawn.diagram(), NOTATION.getDiagram_Notes(), notes);
        nodes.forEach(each -> {
            EcoreUtil.remove(each);
            all.append(AddCommand.create(drawn.domain(), containers.get(each),
                    PlumblinePackage.eINSTANCE.getNodeContainer_Nodes(), each));
        });
        for (EReference each : fragment.model().eClass().getEAllContainments()) {
            if (each.isMany()) {
                addAll(all, drawn.workload(), each, (List<?>) fragment.model().eGet(each));
            }
        }
        return all;
    }

    private void place(Shape shape, NodeContainer container, int dx, int dy) {
        Bounds around = container instanceof Node boundary ? drawn.absoluteBounds(boundary) : new Bounds(0, 0, 0, 0);
        int x = shape.getX() + dx - around.x();
        int y = shape.getY() + dy - around.y();
        boolean inside = container instanceof Node;
        shape.setX(inside ? Math.max(Metrics.GRID, x) : x);
        shape.setY(inside ? Math.max(Metrics.TITLE_BAND, y) : y);
    }

    private static Bounds bounds(Node node, Shape shape) {
        int width = shape.isCollapsed() ? Metrics.COLLAPSED_WIDTH : shape.getWidth();
        int height = shape.isCollapsed() ? Metrics.COLLAPSED_HEIGHT : shape.getHeight();
        return new Bounds(shape.getX(), shape.getY(), width > 0 ? width : Metrics.defaultWidth(node),
                height > 0 ? height : Metrics.defaultHeight(node));
    }

    private void shiftBends(int dx, int dy) {
        for (Connection each : fragment.layout().getConnections()) {
            if (each.getBendPoints() != null) {
                each.setBendPoints(new Points(each.getBendPoints().list().stream()
                        .map(p -> new Points.Point(p.x() + dx, p.y() + dy)).toList()));
            }
        }
    }

    private void addAll(CompoundCommand all, EObject owner, EReference feature, List<?> values) {
        List<?> added = new ArrayList<>(values);
        added.forEach(each -> EcoreUtil.remove((EObject) each));
        if (!added.isEmpty()) {
            all.append(AddCommand.create(drawn.domain(), owner, feature, added));
        }
    }
}
