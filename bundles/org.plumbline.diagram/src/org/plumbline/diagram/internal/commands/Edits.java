/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.commands;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.edit.Deletions;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.io.Ids;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Connection;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.NotationPackage;
import org.plumbline.notation.Points;
import org.plumbline.notation.Shape;

/** The edits of the diagram as EMF commands. Each leaves model and diagram in step. */
public final class Edits {

    private static final NotationPackage NOTATION = NotationPackage.eINSTANCE;
    private static final PlumblinePackage MODEL = PlumblinePackage.eINSTANCE;

    private final DrawnWorkload drawn;

    public Edits(DrawnWorkload drawn) {
        this.drawn = drawn;
    }

    /** Adds a new node with its shape; it gets an id first. */
    public Command create(Node node, NodeContainer parent, Bounds bounds) {
        node.setId(new Ids(drawn.workload()).next(node));
        CompoundCommand all = compound("Create " + Nodes.label(node));
        Room room = new Room(drawn).hold(parent, bounds);
        Points.Point shift = room.shift(parent);
        all.append(add(drawn.diagram(), NOTATION.getDiagram_Shapes(), shape(node, bounds.moved(shift.x(), shift.y()))));
        all.append(add(parent, MODEL.getNodeContainer_Nodes(), node));
        append(all, room, Set.of());
        return all;
    }

    /** Adds a new flow between two nodes. */
    public Command connect(DataFlow flow, Node source, Node target) {
        flow.setId(new Ids(drawn.workload()).next(flow));
        CompoundCommand all = compound("Connect");
        all.append(add(drawn.workload(), MODEL.getWorkload_Flows(), flow));
        all.append(set(flow, MODEL.getDataFlow_Source(), source));
        all.append(set(flow, MODEL.getDataFlow_Target(), target));
        return all;
    }

    /** Moves or resizes a node within its parent; lines with bend points of their own follow. */
    public Command place(Node node, Bounds bounds, Set<Node> movedToo) {
        CompoundCommand all = compound("Move " + Nodes.label(node));
        Room room = new Room(drawn).put(node, bounds);
        if (drawn.shape(node).isEmpty()) {
            appendBounds(all, node, room.place(node));
        }
        appendBends(all, node, drawn.absoluteBounds(node), room.onDiagram(node), union(movedToo, room.pushed()));
        append(all, room, movedToo);
        return all;
    }

    /** Moves a node into another container. */
    public Command moveInto(Node node, NodeContainer parent, Bounds bounds, Set<Node> movedToo) {
        CompoundCommand all = compound("Move " + Nodes.label(node));
        Room room = new Room(drawn).without(node).hold(parent, bounds);
        Points.Point shift = room.shift(parent);
        Bounds inside = bounds.moved(shift.x(), shift.y());
        Bounds around = parent instanceof Node boundary ? room.onDiagram(boundary) : new Bounds(0, 0, 0, 0);
        all.append(RemoveCommand.create(drawn.domain(), node.eContainer(), MODEL.getNodeContainer_Nodes(), node));
        all.append(add(parent, MODEL.getNodeContainer_Nodes(), node));
        appendBounds(all, node, inside);
        appendBends(all, node, drawn.absoluteBounds(node), inside.moved(around.x(), around.y()),
                union(movedToo, room.pushed()));
        append(all, room, movedToo);
        return all;
    }

    public Command reconnectSource(DataFlow flow, Node source) {
        return reconnect(flow, MODEL.getDataFlow_Source(), source);
    }

    public Command reconnectTarget(DataFlow flow, Node target) {
        return reconnect(flow, MODEL.getDataFlow_Target(), target);
    }

    public Command rename(Element element, String name) {
        return labelled("Rename", set(element, MODEL.getElement_Name(), name.isBlank() ? null : name.strip()));
    }

    /** Gives a flow bend points of its own; none leave its way to the router. */
    public Command bend(DataFlow flow, List<Points.Point> points) {
        return labelled("Bend", bends(flow, points.isEmpty() ? null : new Points(points)));
    }

    /** Hides what is in a boundary or shows it again; what the open boundary would cover moves aside. */
    public Command collapse(Node boundary, boolean collapsed) {
        Shape shape = drawn.shape(boundary).orElse(null);
        if (shape == null) {
            return org.eclipse.emf.common.command.UnexecutableCommand.INSTANCE;
        }
        CompoundCommand all = compound(collapsed ? "Collapse" : "Expand");
        if (!collapsed && shape.isCollapsed()) {
            append(all, new Room(drawn).open((NodeContainer) boundary), Set.of());
        }
        all.append(set(shape, NOTATION.getShape_Collapsed(), collapsed));
        return all;
    }

    /** Deletes elements with what is inside them, their flows, their shapes, and every reference to any of these. */
    public Command delete(Collection<? extends Element> elements) {
        Set<Element> gone = Deletions.with(elements);
        CompoundCommand all = compound("Delete");
        detachReferences(all, gone);
        Traces.remove(all, drawn, gone);
        for (Element each : gone) {
            if (each.eContainer() != null && !gone.contains(each.eContainer())) {
                all.append(RemoveCommand.create(drawn.domain(), each.eContainer(), each.eContainmentFeature(), each));
            }
        }
        return all;
    }

    /** What a layout does to the diagram, as one step. */
    public Command relayout(String label, Runnable layout) {
        return labelled(label, new ChangeCommand(drawn.diagram()) {
            @Override
            protected void doExecute() {
                layout.run();
            }
        });
    }

    private Command reconnect(DataFlow flow, EReference end, Node node) {
        CompoundCommand all = compound("Reconnect");
        all.append(set(flow, end, node));
        drawn.connection(flow).ifPresent(c -> all.append(set(c, NOTATION.getConnection_BendPoints(), null)));
        return all;
    }

    private void detachReferences(CompoundCommand all, Set<Element> gone) {
        for (EObject each : gone) {
            if (each instanceof DataFlow flow) {
                all.append(set(flow, MODEL.getDataFlow_Source(), null));
                all.append(set(flow, MODEL.getDataFlow_Target(), null));
            }
        }
        Map<EObject, Collection<Setting>> users = EcoreUtil.UsageCrossReferencer.findAll(gone, drawn.workload());
        users.forEach((used, settings) -> {
            for (Setting each : settings) {
                EReference reference = (EReference) each.getEStructuralFeature();
                if (!reference.isContainment() && reference.getEOpposite() == null) {
                    all.append(reference.isMany()
                            ? RemoveCommand.create(drawn.domain(), each.getEObject(), reference, used)
                            : set(each.getEObject(), reference, null));
                }
            }
        });
    }

    private void appendBounds(CompoundCommand all, Node node, Bounds bounds) {
        Shape shape = drawn.shape(node).orElse(null);
        if (shape == null) {
            all.append(add(drawn.diagram(), NOTATION.getDiagram_Shapes(), shape(node, bounds)));
            return;
        }
        all.append(set(shape, NOTATION.getShape_X(), bounds.x()));
        all.append(set(shape, NOTATION.getShape_Y(), bounds.y()));
        if (!drawn.isCollapsed(node)) {
            all.append(set(shape, NOTATION.getShape_Width(), bounds.width()));
            all.append(set(shape, NOTATION.getShape_Height(), bounds.height()));
        }
    }

    /** Brings boxes to the places that were found for them; lines with bend points of their own follow. */
    public void append(CompoundCommand all, Room room, Set<Node> movedToo) {
        room.places().forEach((node, bounds) -> {
            if (drawn.shape(node).isPresent() && !bounds.equals(drawn.bounds(node))) {
                appendBounds(all, node, bounds);
            }
        });
        room.pushed().forEach(each -> appendPushedBends(all, room, each, movedToo));
    }

    /** Lines between boxes that moved aside by the same way go with them; by different ways, they are led anew. */
    private void appendPushedBends(CompoundCommand all, Room room, Node pushed, Set<Node> movedToo) {
        for (DataFlow flow : drawn.flowsTouching(pushed)) {
            List<Points.Point> bends = drawn.bendPoints(flow);
            if (bends.isEmpty()) {
                continue;
            }
            boolean source = EcoreUtil.isAncestor(pushed, flow.getSource());
            Node other = source ? flow.getTarget() : flow.getSource();
            Points.Point way = room.way(pushed);
            Points.Point otherWay = room.way(other);
            boolean unknown = movedToo.stream().anyMatch(each -> EcoreUtil.isAncestor(each, other));
            List<Points.Point> followed = unknown ? List.of()
                    : way.equals(otherWay) ? BendFollower.shifted(bends, way.x(), way.y())
                    : otherWay.x() != 0 || otherWay.y() != 0 ? List.of()
                    : new BendFollower(pushed, drawn.absoluteBounds(pushed), room.onDiagram(pushed), Set.of(pushed))
                            .follow(flow, bends, drawn.absoluteBounds(other));
            all.append(bends(flow, followed.isEmpty() ? null : new Points(followed)));
        }
    }

    private static Set<Node> union(Set<Node> some, Set<Node> others) {
        Set<Node> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    private void appendBends(CompoundCommand all, Node node, Bounds before, Bounds after, Set<Node> movedToo) {
        BendFollower follower = new BendFollower(node, before, after, movedToo);
        for (DataFlow flow : drawn.flowsTouching(node)) {
            List<Points.Point> bends = drawn.bendPoints(flow);
            if (!bends.isEmpty()) {
                Node other = EcoreUtil.isAncestor(node, flow.getSource()) ? flow.getTarget() : flow.getSource();
                List<Points.Point> followed = follower.follow(flow, bends, drawn.absoluteBounds(drawn.visible(other)));
                if (!followed.equals(bends)) {
                    all.append(bends(flow, followed.isEmpty() ? null : new Points(followed)));
                }
            }
        }
    }

    private Command bends(DataFlow flow, Points points) {
        Connection connection = drawn.connection(flow).orElse(null);
        if (connection != null) {
            return set(connection, NOTATION.getConnection_BendPoints(), points);
        }
        Connection created = NotationFactory.eINSTANCE.createConnection();
        created.setElement(flow.getId());
        created.setBendPoints(points);
        return add(drawn.diagram(), NOTATION.getDiagram_Connections(), created);
    }

    private Command set(EObject owner, EStructuralFeature feature, Object value) {
        return SetCommand.create(drawn.domain(), owner, feature, value == null ? SetCommand.UNSET_VALUE : value);
    }

    private Command add(EObject owner, EReference feature, EObject value) {
        return AddCommand.create(drawn.domain(), owner, feature, value);
    }

    private static Shape shape(Node node, Bounds bounds) {
        Shape shape = NotationFactory.eINSTANCE.createShape();
        shape.setElement(node.getId());
        shape.setX(bounds.x());
        shape.setY(bounds.y());
        shape.setWidth(bounds.width());
        shape.setHeight(bounds.height());
        return shape;
    }

    private static CompoundCommand compound(String label) {
        return new CompoundCommand(label);
    }

    private static Command labelled(String label, Command command) {
        CompoundCommand all = compound(label);
        all.append(command);
        return all;
    }
}
