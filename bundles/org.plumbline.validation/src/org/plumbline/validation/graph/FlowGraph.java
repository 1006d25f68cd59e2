/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;

/**
 * The traffic of a workload as a directed graph in arrays: a vertex for each component, an edge for each flow. A flow
 * that ends at a boundary reaches whatever is inside, one that starts there may come from any of it: two more vertices
 * stand for such a boundary, one for each direction, so that the graph stays as small as the drawing.
 */
public final class FlowGraph {

    /** The graph of the present state of the model. */
    public static final Analysis<FlowGraph> ANALYSIS = FlowGraph::new;

    static final int NONE = -1;

    private final List<Component> components = new ArrayList<>();
    private final BitSet inScope = new BitSet();
    private final BitSet wayOut = new BitSet();
    private final Map<Node, Integer> vertices = new IdentityHashMap<>();
    private final Map<Node, Integer> leaving = new IdentityHashMap<>();
    private final Map<DataFlow, Integer> edges;
    private final List<DataFlow> flows = new ArrayList<>();
    private final int size;
    private final int[] sources;
    private final int[] targets;
    private final int[][] outgoing;
    private final int[][] incoming;

    private FlowGraph(AnalysisContext context) {
        addComponents(context.workload(), true);
        context.checkCanceled();
        edges = new IdentityHashMap<>(context.workload().getFlows().size());
        int[] next = {components.size()};
        IntList from = new IntList();
        IntList to = new IntList();
        for (DataFlow flow : context.workload().getFlows()) {
            if (flow.getSource() != null && flow.getTarget() != null) {
                edges.put(flow, from.size());
                int edge = addEdge(flow, from, to);
                int source = vertexLeaving(flow.getSource(), next, from, to);
                int target = vertexEntering(flow.getTarget(), next, from, to);
                from.set(edge, source);
                to.set(edge, target);
            }
        }
        size = next[0];
        sources = from.toArray();
        targets = to.toArray();
        outgoing = Edges.group(size, sources);
        incoming = Edges.group(size, targets);
    }

    /** Number of vertices; those below {@link #componentCount()} are components. */
    public int size() {
        return size;
    }

    public int componentCount() {
        return components.size();
    }

    /** Whether the vertex is a component and does not stand for a boundary. */
    public boolean isComponent(int vertex) {
        return vertex < components.size();
    }

    public Component component(int vertex) {
        return components.get(vertex);
    }

    /** Whether the vertex stands for the way out of a boundary. */
    boolean isWayOut(int vertex) {
        return wayOut.get(vertex);
    }

    /** Whether an edge at a boundary is the only one on its side, so that it is certain which component is meant. */
    boolean isOnlyWay(int edge) {
        int source = sources[edge];
        int target = targets[edge];
        return isWayOut(target) ? incoming[target].length == 1
                : !isComponent(source) && !isWayOut(source) && outgoing[source].length == 1;
    }

    /** Whether the vertex is a component that the review covers. */
    public boolean inScope(int vertex) {
        return inScope.get(vertex);
    }

    /** The vertex of a component, or a negative number when it is not part of the workload. */
    public int vertexOf(Component component) {
        return vertices.getOrDefault(component, NONE);
    }

    /** The edge of a flow, or a negative number when one of its ends is missing. */
    public int edgeOf(DataFlow flow) {
        return edges.getOrDefault(flow, NONE);
    }

    /** Numbers of the edges that leave a vertex, in drawing order; the array must not be changed. */
    public int[] outgoing(int vertex) {
        return outgoing[vertex];
    }

    /** Numbers of the edges that enter a vertex, in drawing order; the array must not be changed. */
    public int[] incoming(int vertex) {
        return incoming[vertex];
    }

    public int edgeCount() {
        return flows.size();
    }

    public int source(int edge) {
        return sources[edge];
    }

    public int target(int edge) {
        return targets[edge];
    }

    /** The flow an edge stands for; none for an edge that leads into or out of a boundary. */
    public Optional<DataFlow> flow(int edge) {
        return Optional.ofNullable(flows.get(edge));
    }

    private void addComponents(NodeContainer container, boolean covered) {
        for (Node node : container.getNodes()) {
            boolean here = covered && !node.isOutOfScope();
            if (node instanceof Component component) {
                vertices.put(component, components.size());
                components.add(component);
                inScope.set(vertices.get(component), here);
            }
            if (node instanceof NodeContainer inner) {
                addComponents(inner, here);
            }
        }
    }

    private int addEdge(DataFlow flow, IntList from, IntList to) {
        from.add(NONE);
        to.add(NONE);
        flows.add(flow);
        return flows.size() - 1;
    }

    private int vertexEntering(Node node, int[] next, IntList from, IntList to) {
        Integer known = vertices.get(node);
        if (known != null) {
            return known;
        }
        int vertex = next[0]++;
        vertices.put(node, vertex);
        if (node instanceof Boundary boundary) {
            for (Node inside : boundary.getNodes()) {
                int edge = addEdge(null, from, to);
                from.set(edge, vertex);
                to.set(edge, vertexEntering(inside, next, from, to));
            }
        }
        return vertex;
    }

    private int vertexLeaving(Node node, int[] next, IntList from, IntList to) {
        if (!(node instanceof Boundary boundary)) {
            return vertexEntering(node, next, from, to);
        }
        Integer known = leaving.get(node);
        if (known != null) {
            return known;
        }
        int vertex = next[0]++;
        leaving.put(node, vertex);
        wayOut.set(vertex);
        for (Node inside : boundary.getNodes()) {
            int edge = addEdge(null, from, to);
            from.set(edge, vertexLeaving(inside, next, from, to));
            to.set(edge, vertex);
        }
        return vertex;
    }
}
