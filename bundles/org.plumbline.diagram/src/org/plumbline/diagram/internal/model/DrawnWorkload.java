/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.plumbline.model.Boundary;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Connection;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.DiagramView;
import org.plumbline.notation.Drawing;
import org.plumbline.notation.Membership;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.Points;
import org.plumbline.notation.Ports;
import org.plumbline.notation.Routing;
import org.plumbline.notation.Shape;

/**
 * A workload with one of its diagrams as the editor asks about them: what is on the diagram, where a node is drawn,
 * what a collapsed boundary hides, which flows start or end at what is seen. It always answers for the present state.
 */
public final class DrawnWorkload {

    private final Workload workload;
    private final EditingDomain domain;
    private final Drawing drawing;
    private final FlowLanes lanes = new FlowLanes(this);
    private Diagram diagram;
    private DiagramIndex index;
    private Membership membership;
    private Map<DataFlow, Ports.Ends> ends;
    private final NodesWatch nodes = new NodesWatch(() -> unplaced = null);
    /** Absent when it has to be counted anew. */
    private Boolean unplaced;

    public DrawnWorkload(Workload workload, Diagram diagram, EditingDomain domain) {
        this.workload = workload;
        this.domain = domain;
        this.drawing = (Drawing) diagram.eContainer();
        workload.eAdapters().add(nodes);
        show(diagram);
    }

    /** Stops to follow the model, which others may go on editing. */
    public void dispose() {
        workload.eAdapters().remove(nodes);
        index.dispose();
    }

    /** Answers for another diagram of the workload from now on. */
    public void show(Diagram shown) {
        if (index != null) {
            index.dispose();
        }
        diagram = shown;
        ends = null;
        unplaced = null;
        index = new DiagramIndex(shown, () -> unplaced = null);
        lanes.forget();
        membership = new Membership(shown, index.hidden(), id -> index.shape(id) != null);
    }

    /** Which elements are on the diagram. */
    public Membership membership() {
        return membership;
    }

    public Workload workload() {
        return workload;
    }

    public Diagram diagram() {
        return diagram;
    }

    /** What holds all diagrams; {@code null} for a diagram that stands alone. */
    public Drawing drawing() {
        return drawing;
    }

    /** All diagrams of the workload, in the order of their tabs. */
    public List<Diagram> diagrams() {
        return drawing == null ? List.of(diagram) : drawing.getDiagrams();
    }

    public EditingDomain domain() {
        return domain;
    }

    public Optional<Shape> shape(Node node) {
        return Optional.ofNullable(index.shape(node.getId()));
    }

    public Optional<Connection> connection(DataFlow flow) {
        return Optional.ofNullable(index.connection(flow.getId()));
    }

    /** The flow's own bend points; empty when the router decides. */
    public List<Points.Point> bendPoints(DataFlow flow) {
        return connection(flow).map(Connection::getBendPoints).map(Points::list).orElse(List.of());
    }

    /** Whether something belongs on the diagram that has no place on it yet; asked at every click, so remembered. */
    public boolean hasUnplaced() {
        if (unplaced == null) {
            unplaced = Nodes.allIn(workload).stream()
                    .anyMatch(each -> membership.shows(each) && index.shape(each.getId()) == null);
        }
        return unplaced;
    }

    /** How the flow runs on the diagram. */
    public Routing routing(DataFlow flow) {
        return DiagramView.routing(diagram, connection(flow).orElse(null));
    }

    /**
     * Where a flow without bend points leaves and meets its boxes; {@code null} when that is nothing particular. They
     * are worked out for all flows at once and kept until {@link #forgetEnds}.
     */
    public Ports.Ends ends(DataFlow flow) {
        if (ends == null) {
            ends = FlowEnds.of(this);
        }
        return ends.get(flow);
    }

    /** To be called when boxes or flows have come, gone or moved. */
    public void forgetEnds() {
        ends = null;
    }

    /** Flows between the same two boxes run beside each other. */
    public FlowLanes lanes() {
        return lanes;
    }

    /** Bounds within the parent. */
    public Bounds bounds(Node node) {
        Shape shape = index.shape(node.getId());
        if (shape == null) {
            return new Bounds(Metrics.PADDING, Metrics.PADDING + Metrics.TITLE_BAND, Metrics.defaultWidth(node),
                    Metrics.defaultHeight(node));
        }
        if (isCollapsed(node)) {
            return new Bounds(shape.getX(), shape.getY(), Metrics.COLLAPSED_WIDTH, Metrics.COLLAPSED_HEIGHT);
        }
        return new Bounds(shape.getX(), shape.getY(),
                shape.getWidth() > 0 ? shape.getWidth() : Metrics.defaultWidth(node),
                shape.getHeight() > 0 ? shape.getHeight() : Metrics.defaultHeight(node));
    }

    /** Bounds within the diagram. */
    public Bounds absoluteBounds(Node node) {
        Bounds bounds = bounds(node);
        for (Node parent = membership.parent(node); parent != null; parent = membership.parent(parent)) {
            Bounds around = bounds(parent);
            bounds = bounds.moved(around.x(), around.y());
        }
        return bounds;
    }

    public boolean isCollapsed(Node node) {
        return node instanceof Boundary && shape(node).map(Shape::isCollapsed).orElse(false);
    }

    /** Nodes that are seen inside a container: none when it is collapsed. */
    public List<Node> visibleNodes(NodeContainer container) {
        return container instanceof Node node && isCollapsed(node) ? List.of() : membership.children(container);
    }

    /** The node itself when it is seen, else what stands in for it; see {@link org.plumbline.notation.DiagramView}. */
    public Node visible(Node node) {
        Node seen = membership.standIn(node);
        for (Node parent = seen == null ? null : membership.parent(seen); parent != null;
                parent = membership.parent(parent)) {
            if (isCollapsed(parent)) {
                seen = parent;
            }
        }
        return seen;
    }

    /** Flows that are seen to start at a node. */
    public List<DataFlow> flowsFrom(Node node) {
        return flows(node, true);
    }

    /** Flows that are seen to end at a node. */
    public List<DataFlow> flowsTo(Node node) {
        return flows(node, false);
    }

    /** Whether an end of the flow is hidden, so that it is drawn to a boundary in its place. */
    public boolean isReattached(DataFlow flow) {
        return visible(flow.getSource()) != flow.getSource() || visible(flow.getTarget()) != flow.getTarget();
    }

    /** Flows with an end in the node or below it. */
    public Set<DataFlow> flowsTouching(Node node) {
        Set<DataFlow> flows = new LinkedHashSet<>();
        for (Node each : withContents(node)) {
            flows.addAll(each.getOutgoing());
            flows.addAll(each.getIncoming());
        }
        return flows;
    }

    /** Flows that are not drawn because both their ends are hidden in a collapsed boundary. */
    public List<DataFlow> flowsHiddenIn(Boundary boundary) {
        return flowsTouching(boundary).stream()
                .filter(flow -> isLoopOfHidden(flow) && visible(flow.getSource()) == boundary)
                .toList();
    }

    /**
     * What stands on the diagram for an element: itself, or the collapsed boundary that hides it.
     *
     * @return {@code null} for an element that is not on the diagram
     */
    public Element standIn(Element element) {
        if (element instanceof DataFlow flow && isLoopOfHidden(flow)) {
            return visible(flow.getSource());
        }
        return element instanceof Node node && node.eContainer() != null ? visible(node) : element;
    }

    private List<DataFlow> flows(Node node, boolean out) {
        if (!isCollapsed(node) && (diagram.isChosen() || index.hidden().isEmpty())) {
            List<DataFlow> own = out ? node.getOutgoing() : node.getIncoming();
            return own.stream().filter(this::isDrawn).toList();
        }
        List<DataFlow> flows = new ArrayList<>();
        for (Node each : withContents(node)) {
            if (visible(each) == node) {
                for (DataFlow flow : out ? each.getOutgoing() : each.getIncoming()) {
                    if (isDrawn(flow)) {
                        flows.add(flow);
                    }
                }
            }
        }
        return flows;
    }

    /** Whether the flow has a line on the diagram. */
    public boolean isDrawn(DataFlow flow) {
        if (!isComplete(flow) || !membership.shows(flow)) {
            return false;
        }
        Node source = visible(flow.getSource());
        Node target = visible(flow.getTarget());
        return source != null && target != null
                && (source == flow.getSource() && target == flow.getTarget()
                        || source != target && !membership.isInward(flow, source, target));
    }

    private static boolean isComplete(DataFlow flow) {
        return flow.getSource() != null && flow.getTarget() != null && flow.eContainer() != null;
    }

    /** Whether one boundary stands in for both ends. */
    private boolean isLoopOfHidden(DataFlow flow) {
        return isComplete(flow) && isReattached(flow) && visible(flow.getSource()) != null
                && visible(flow.getSource()) == visible(flow.getTarget());
    }

    private static List<Node> withContents(Node node) {
        List<Node> all = new ArrayList<>();
        all.add(node);
        if (node instanceof NodeContainer container) {
            all.addAll(Nodes.allIn(container));
        }
        return all;
    }
}
