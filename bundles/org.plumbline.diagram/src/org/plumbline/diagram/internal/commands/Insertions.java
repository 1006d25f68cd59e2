/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.commands;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.plumbline.diagram.internal.kinds.ElementKinds;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.Points.Point;
import org.plumbline.notation.layout.FreePlace;

/** Edits that put a node where the flows want it: at the end of a new flow, or into the middle of one. */
public final class Insertions {

    private static final PlumblinePackage MODEL = PlumblinePackage.eINSTANCE;

    private final DrawnWorkload drawn;
    private final Edits edits;

    public Insertions(DrawnWorkload drawn, Edits edits) {
        this.drawn = drawn;
        this.edits = edits;
    }

    /** Draws a new node around a place of the diagram, in the boundary there, at the end of a new flow. */
    public Command createAndConnect(Node source, DataFlow flow, Node created, Point at) {
        CompoundCommand all = new CompoundCommand("Connect to New " + Nodes.label(created));
        all.append(createAt(created, around(created, at)));
        all.append(edits.connect(flow, source, created));
        return all;
    }

    /**
     * Draws a new node at a free place inside a boundary, or beside a component.
     *
     * @param selected {@code null} for the ground of the diagram
     */
    public Command createIn(Node selected, Node created) {
        NodeContainer container = selected instanceof NodeContainer boundary && !drawn.isCollapsed(selected)
                ? boundary : around(selected);
        while (container instanceof Node boundary && !ElementKinds.mayHold(container, created)) {
            container = around(boundary);
        }
        boolean inside = container instanceof Node;
        int left = inside ? Metrics.PADDING : Metrics.GAP;
        int top = inside ? Metrics.TITLE_BAND + Metrics.PADDING : Metrics.GAP;
        List<Bounds> taken = drawn.visibleNodes(container).stream().map(drawn::bounds).toList();
        Bounds beside = selected == null || selected == container ? new Bounds(left, top, 0, 0)
                : drawn.bounds(selected);
        Bounds wanted = new Bounds(beside.x(), beside.y(), Metrics.defaultWidth(created),
                Metrics.defaultHeight(created));
        return edits.create(created, container, FreePlace.near(wanted, taken, new int[] {left, top}));
    }

    private NodeContainer around(Node node) {
        Node parent = node == null ? null : drawn.membership().parent(node);
        return parent instanceof NodeContainer container ? container : drawn.workload();
    }

    /** Draws a new node around a place of a flow and leads the flow through it. */
    public Command createInto(DataFlow flow, Node created, Point at) {
        CompoundCommand all = new CompoundCommand("Insert " + Nodes.label(created));
        all.append(createAt(created, clear(flow, created, at)));
        all.append(lead(flow, created));
        return all;
    }

    /** Moves a node that has no flows to a place of a flow and leads the flow through it. */
    public Command moveInto(DataFlow flow, Node node, Bounds dropped) {
        Bounds absolute = uncovering(flow, node, dropped);
        CompoundCommand all = new CompoundCommand("Insert " + Nodes.label(node));
        NodeContainer container = containerAt(node, new Point(absolute.centerX(), absolute.centerY()));
        Bounds bounds = within(container, absolute);
        all.append(container == node.eContainer() ? edits.place(node, bounds, Set.of(node))
                : edits.moveInto(node, container, bounds, Set.of(node)));
        all.append(lead(flow, node));
        return all;
    }

    /**
     * The old flow keeps all it says and ends where it ended, because protocol, sign-in and retries are matters of who
     * answers. The new one, to the node, takes over what is true of the data wherever it passes. Nobody waits for the
     * far end of a queue, so both are asynchronous when the node is one.
     */
    private Command lead(DataFlow flow, Node through) {
        DataFlow first = PlumblineFactory.eINSTANCE.createDataFlow();
        for (EAttribute each : new EAttribute[] {MODEL.getDataFlow_Interaction(), MODEL.getDataFlow_DataClass(),
            MODEL.getDataFlow_MonthlyGigabytes(), MODEL.getDataFlow_PeakPerSecond(), MODEL.getDataFlow_Critical(),
            MODEL.getDataFlow_Deferrable()}) {
            if (flow.eIsSet(each)) {
                first.eSet(each, flow.eGet(each));
            }
        }
        CompoundCommand all = new CompoundCommand();
        if (through instanceof Messaging && flow.getInteraction() == Interaction.REQUEST) {
            first.setInteraction(Interaction.ASYNCHRONOUS);
            all.append(SetCommand.create(drawn.domain(), flow,
                    MODEL.getDataFlow_Interaction(), Interaction.ASYNCHRONOUS));
        }
        all.append(edits.connect(first, flow.getSource(), through));
        all.append(edits.reconnectSource(flow, through));
        return all;
    }

    private Command createAt(Node node, Bounds absolute) {
        NodeContainer container = containerAt(node, new Point(absolute.centerX(), absolute.centerY()));
        return edits.create(node, container, within(container, absolute));
    }

    private static Bounds around(Node node, Point at) {
        int width = Metrics.defaultWidth(node);
        int height = Metrics.defaultHeight(node);
        return new Bounds(at.x() - width / 2, at.y() - height / 2, width, height);
    }

    /** Where a box was dropped, or near by where that hides an end of the flow, if it stays in the same boundary. */
    private Bounds uncovering(DataFlow flow, Node node, Bounds dropped) {
        Point middle = new Point(dropped.centerX(), dropped.centerY());
        if (!hides(dropped, drawn.absoluteBounds(flow.getSource()))
                && !hides(dropped, drawn.absoluteBounds(flow.getTarget()))) {
            return dropped;
        }
        Bounds free = clear(flow, node, middle);
        boolean same = containerAt(node, middle) == containerAt(node, new Point(free.centerX(), free.centerY()));
        return same ? new Bounds(free.x(), free.y(), dropped.width(), dropped.height()) : dropped;
    }

    /** A box at a place of a flow; where that hides an end, between the ends, or below them when they are too near. */
    private Bounds clear(DataFlow flow, Node node, Point at) {
        Bounds source = drawn.absoluteBounds(flow.getSource());
        Bounds target = drawn.absoluteBounds(flow.getTarget());
        Bounds box = around(node, at);
        if (!hides(box, source) && !hides(box, target)) {
            return box;
        }
        Point middle = new Point((source.centerX() + target.centerX()) / 2, (source.centerY() + target.centerY()) / 2);
        Bounds between = around(node, middle);
        if (!hides(between, source) && !hides(between, target)) {
            return between;
        }
        int below = Math.max(source.bottom(), target.bottom()) + 3 * Metrics.PADDING;
        return new Bounds(between.x(), below, between.width(), between.height());
    }

    private static boolean hides(Bounds box, Bounds end) {
        return !end.contains(box) && box.x() < end.right() + Metrics.GRID && end.x() < box.right() + Metrics.GRID
                && box.y() < end.bottom() && end.y() < box.bottom();
    }

    /** The innermost open boundary at a place that may hold the node. */
    NodeContainer containerAt(Node node, Point at) {
        NodeContainer found = drawn.workload();
        NodeContainer next = found;
        while (next != null) {
            found = ElementKinds.mayHold(next, node) ? next : found;
            next = childAt(next, node, at);
        }
        return found;
    }

    private NodeContainer childAt(NodeContainer container, Node except, Point at) {
        for (Node each : drawn.visibleNodes(container)) {
            if (each instanceof NodeContainer inner && each != except && !drawn.isCollapsed(each)
                    && drawn.absoluteBounds(each).contains(new Bounds(at.x(), at.y(), 0, 0))) {
                return inner;
            }
        }
        return null;
    }

    /** A box of the diagram in the coordinates of a container, moved so that it does not cover the container's title. */
    private Bounds within(NodeContainer container, Bounds absolute) {
        if (!(container instanceof Node boundary)) {
            return absolute;
        }
        Bounds around = drawn.absoluteBounds(boundary);
        return new Bounds(Math.max(Metrics.GRID, absolute.x() - around.x()),
                Math.max(Metrics.TITLE_BAND, absolute.y() - around.y()), absolute.width(), absolute.height());
    }

    /** Whether a node can be led into a flow: it has no flows yet, and is neither end of it nor around an end. */
    public static boolean fits(DataFlow flow, Node node) {
        boolean around = false;
        for (EObject end : new EObject[] {flow.getSource(), flow.getTarget()}) {
            around |= EcoreUtil.isAncestor(node, end);
        }
        return !around && isLoose(node);
    }

    /** Whether a node is a component without flows. */
    public static boolean isLoose(Node node) {
        return node instanceof Component && node.getIncoming().isEmpty() && node.getOutgoing().isEmpty();
    }
}
