/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Analysis;

/**
 * The traffic of a workload as a directed graph in arrays: a vertex for each component, an edge for each flow. A flow
 * that ends at a boundary reaches whatever is inside, one that starts there may come from any of it: two more vertices
 * stand for such a boundary, one for each direction, so that the graph stays as small as the drawing.
 */
public final class FlowGraph {

    /** The graph of the present state of the model. */
    public static final Analysis<FlowGraph> ANALYSIS = context -> new FlowGraph(context.workload());

    private static final int NONE = -1;

    private final List<Component> components = new ArrayList<>();
    private final Map<Node, Integer> vertices = new IdentityHashMap<>();
    private final Map<Node, Integer> leaving = new IdentityHashMap<>();
    private final List<int[]> edges = new ArrayList<>();
    private final List<DataFlow> flows = new ArrayList<>();
    private final int size;
    private final int[][] outgoing;
    private final int[][] incoming;

    private FlowGraph(Workload workload) {
        for (Node node : Nodes.allIn(workload)) {
            if (node instanceof Component component) {
                vertices.put(component, components.size());
                components.add(component);
            }
        }
        int[] next = {components.size()};
        for (DataFlow flow : workload.getFlows()) {
            if (flow.getSource() != null && flow.getTarget() != null) {
                addEdge(vertexLeaving(flow.getSource(), next), vertexEntering(flow.getTarget(), next), flow);
            }
        }
        size = next[0];
        outgoing = group(0);
        incoming = group(1);
    }

    /** Number of vertices; those below {@link #componentCount()} are components. */
    public int size() {
        return size;
    }

    public int componentCount() {
        return components.size();
    }

    public Component component(int vertex) {
        return components.get(vertex);
    }

    /** The vertex of a component, or a negative number when it is not part of the workload. */
    public int vertexOf(Component component) {
        return vertices.getOrDefault(component, NONE);
    }

    /** Numbers of the edges that leave a vertex; the array must not be changed. */
    public int[] outgoing(int vertex) {
        return outgoing[vertex];
    }

    /** Numbers of the edges that enter a vertex; the array must not be changed. */
    public int[] incoming(int vertex) {
        return incoming[vertex];
    }

    public int edgeCount() {
        return edges.size();
    }

    public int source(int edge) {
        return edges.get(edge)[0];
    }

    public int target(int edge) {
        return edges.get(edge)[1];
    }

    /** The flow an edge stands for; none for an edge that leads into or out of a boundary. */
    public Optional<DataFlow> flow(int edge) {
        return Optional.ofNullable(flows.get(edge));
    }

    private void addEdge(int source, int target, DataFlow flow) {
        edges.add(new int[] {source, target});
        flows.add(flow);
    }

    private int vertexEntering(Node node, int[] next) {
        Integer known = vertices.get(node);
        if (known != null) {
            return known;
        }
        int vertex = next[0]++;
        vertices.put(node, vertex);
        if (node instanceof Boundary boundary) {
            for (Node inside : boundary.getNodes()) {
                addEdge(vertex, vertexEntering(inside, next), null);
            }
        }
        return vertex;
    }

    private int vertexLeaving(Node node, int[] next) {
        if (!(node instanceof Boundary boundary)) {
            return vertexEntering(node, next);
        }
        Integer known = leaving.get(node);
        if (known != null) {
            return known;
        }
        int vertex = next[0]++;
        leaving.put(node, vertex);
        for (Node inside : boundary.getNodes()) {
            addEdge(vertexLeaving(inside, next), vertex, null);
        }
        return vertex;
    }

    private int[][] group(int end) {
        int[] counts = new int[size];
        for (int[] edge : edges) {
            counts[edge[end]]++;
        }
        int[][] result = new int[size][];
        for (int v = 0; v < size; v++) {
            result[v] = new int[counts[v]];
        }
        for (int e = edges.size() - 1; e >= 0; e--) {
            int vertex = edges.get(e)[end];
            result[vertex][--counts[vertex]] = e;
        }
        return result;
    }
}
