/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;

/**
 * A workload and one diagram of it resolved into what is seen: which nodes are visible, where, and along which lines
 * flows run. A snapshot: it does not follow later changes. Shapes and connections of elements that are no longer in the
 * workload are ignored. A node without a shape stands at its parent's first free place for content, until the layout
 * places it.
 */
public final class DiagramView {

    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<String, Connection> connections = new HashMap<>();
    private final Map<Node, Bounds> bounds = new HashMap<>();
    private final Map<Node, Node> hiddenBy = new HashMap<>();
    private final List<Node> visible = new ArrayList<>();
    private final List<Node> missing = new ArrayList<>();
    private final List<FlowLine> flows = new ArrayList<>();
    private final Map<String, FlowLine> lines = new HashMap<>();
    private final Diagram diagram;
    private final Membership membership;
    private final Map<String, Element> linked;

    private DiagramView(Workload workload, Diagram diagram) {
        this.diagram = diagram;
        membership = new Membership(diagram, new HashSet<>(diagram.getHidden()), shapes::containsKey);
        linked = diagram.getNotes().stream().allMatch(each -> each.getElement() == null) ? Map.of()
                : Nodes.byId(workload);
        diagram.getShapes().forEach(each -> shapes.put(each.getElement(), each));
        diagram.getConnections().forEach(each -> connections.put(each.getElement(), each));
        place(workload, 0, 0, null);
        resolveFlows(workload);
    }

    public static DiagramView of(Workload workload, Diagram diagram) {
        return new DiagramView(workload, diagram);
    }

    public Optional<Shape> shape(Node node) {
        return Optional.ofNullable(shapes.get(node.getId()));
    }

    public Optional<Connection> connection(DataFlow flow) {
        return Optional.ofNullable(connections.get(flow.getId()));
    }

    /** Visible nodes, each boundary before what it holds. */
    public List<Node> visibleNodes() {
        return visible;
    }

    /** Which elements are on the diagram. */
    public Membership membership() {
        return membership;
    }

    /** Nodes on the diagram, hidden ones too, that it has no shape for. */
    public List<Node> missing() {
        return missing;
    }

    /** Lines of all flows on the diagram that are not hidden inside one boundary, in the order of the model. */
    public List<FlowLine> flows() {
        return flows;
    }

    public List<Note> notes() {
        return diagram.getNotes();
    }

    public boolean isVisible(Node node) {
        return bounds.containsKey(node) && !hiddenBy.containsKey(node);
    }

    /** Whether the node is a boundary that hides its contents. */
    public boolean isCollapsed(Node node) {
        return node instanceof NodeContainer && shape(node).map(Shape::isCollapsed).orElse(false);
    }

    /**
     * The node itself when it is visible, else what stands in for it: the outermost collapsed boundary around it, or
     * the boundary that it was taken out of.
     *
     * @return {@code null} when nothing on the diagram stands in; see {@link Membership#standIn}
     */
    public Node visibleAncestor(Node node) {
        Node shown = membership.standIn(node);
        return hiddenBy.getOrDefault(shown, shown);
    }

    /** Absolute bounds of a visible node; of a hidden one, those of what stands in for it. */
    public Bounds bounds(Node node) {
        return bounds.get(visibleAncestor(node));
    }

    /** The smallest rectangle around all visible nodes and lines. */
    public Bounds extent() {
        Bounds extent = null;
        for (Node each : visible) {
            if (membership.parent(each) == null) {
                extent = extent == null ? bounds(each) : extent.union(bounds(each));
            }
        }
        for (Note each : notes()) {
            extent = extent == null ? Bounds.of(each) : extent.union(Bounds.of(each));
        }
        for (FlowLine line : flows) {
            for (Points.Point p : line.points()) {
                extent = extent.union(new Bounds(p.x(), p.y(), 0, 0));
            }
        }
        return extent == null ? new Bounds(0, 0, 0, 0) : extent;
    }

    /** The line from a note to what it is about; empty when that is not given or not seen. */
    public List<Points.Point> line(Note note) {
        Element about = note.getElement() == null ? null : linked.get(note.getElement());
        Bounds at = null;
        if (about instanceof Node node) {
            at = bounds(node);
        } else if (lines.get(note.getElement()) instanceof FlowLine flow) {
            Points.Point middle = LabelPlaces.preferred(flow.points());
            at = new Bounds(middle.x(), middle.y(), 0, 0);
        }
        return at == null || at.overlaps(Bounds.of(note)) ? List.of() : Routes.straight(Bounds.of(note), at, 0);
    }

    private void place(NodeContainer container, int x, int y, Node hider) {
        for (Node node : membership.children(container)) {
            Shape shape = shapes.get(node.getId());
            if (shape == null) {
                missing.add(node);
            }
            Bounds absolute = boundsOf(node, shape, x, y);
            Node hiderOfContents = hider;
            if (hider == null) {
                visible.add(node);
                bounds.put(node, absolute);
                hiderOfContents = isCollapsed(node) ? node : null;
            } else {
                hiddenBy.put(node, hider);
            }
            if (node instanceof NodeContainer inner) {
                place(inner, absolute.x(), absolute.y(), hiderOfContents);
            }
        }
    }

    private static Bounds boundsOf(Node node, Shape shape, int x, int y) {
        if (shape == null) {
            return new Bounds(x + Metrics.PADDING, y + Metrics.PADDING + Metrics.TITLE_BAND,
                    Metrics.defaultWidth(node), Metrics.defaultHeight(node));
        }
        if (shape.isCollapsed() && node instanceof NodeContainer) {
            return new Bounds(x + shape.getX(), y + shape.getY(), Metrics.COLLAPSED_WIDTH, Metrics.COLLAPSED_HEIGHT);
        }
        return new Bounds(x + shape.getX(), y + shape.getY(),
                shape.getWidth() > 0 ? shape.getWidth() : Metrics.defaultWidth(node),
                shape.getHeight() > 0 ? shape.getHeight() : Metrics.defaultHeight(node));
    }

    private void resolveFlows(Workload workload) {
        List<Ports.Line> all = new ArrayList<>();
        for (DataFlow flow : workload.getFlows()) {
            if (flow.getSource() == null || flow.getTarget() == null || !membership.shows(flow)) {
                continue;
            }
            Node source = visibleAncestor(flow.getSource());
            Node target = visibleAncestor(flow.getTarget());
            boolean reattached = source != flow.getSource() || target != flow.getTarget();
            if (!bounds.containsKey(source) || !bounds.containsKey(target)
                    || reattached && (source == target || membership.isInward(flow, source, target))) {
                continue;
            }
            Connection connection = connections.get(flow.getId());
            Points bends = connection == null || reattached ? null : connection.getBendPoints();
            boolean own = bends != null && !bends.list().isEmpty() && routing(diagram, connection) != Routing.STRAIGHT;
            all.add(new Ports.Line(flow, source, target, bounds.get(source), bounds.get(target),
                    own ? bends.list() : List.of()));
        }
        Map<Object, Ports.Ends> ends = Ports.of(all);
        Map<List<Node>, Integer> drawn = new HashMap<>();
        for (Ports.Line each : all) {
            DataFlow flow = (DataFlow) each.key();
            Node source = (Node) each.from();
            Node target = (Node) each.to();
            int lane = lane(drawn, source, target);
            FlowLine line = new FlowLine(flow, source, target, each.bends().isEmpty()
                    ? Routes.free(routing(diagram, connections.get(flow.getId())), each.source(), each.target(), lane,
                            ends.get(flow))
                    : Routes.through(each.source(), each.bends(), each.target()));
            flows.add(line);
            lines.put(flow.getId(), line);
        }
    }

    /**
     * How a flow runs on a diagram.
     *
     * @param connection what the diagram says of the flow; may be {@code null}
     */
    public static Routing routing(Diagram diagram, Connection connection) {
        return connection != null && connection.isSetRouting() ? connection.getRouting() : diagram.getRouting();
    }

    /** How many lines were drawn between the two before, in either direction. */
    private static int lane(Map<List<Node>, Integer> drawn, Node a, Node b) {
        List<Node> pair = drawn.containsKey(List.of(b, a)) ? List.of(b, a) : List.of(a, b);
        return drawn.merge(pair, 1, Integer::sum) - 1;
    }
}
