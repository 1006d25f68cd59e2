/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.validation.Analysis;

/**
 * For each component, what can no longer be reached from clients and other starting points of traffic when it fails:
 * what it dominates in the graph of flows. Whether a component can fail as a whole is for rules to say.
 */
public final class SinglePointsOfFailure {

    public static final Analysis<SinglePointsOfFailure> ANALYSIS =
            context -> new SinglePointsOfFailure(context.analysis(FlowGraph.ANALYSIS));

    /** Starting points are looked at one by one until so many times the size of the graph was walked. */
    private static final int WALKS = 8;

    private final FlowGraph graph;
    private final int[] cutOff;
    private final Dominators[] seenFrom;

    private SinglePointsOfFailure(FlowGraph graph) {
        this.graph = graph;
        this.cutOff = new int[graph.componentCount()];
        this.seenFrom = new Dominators[graph.componentCount()];
        List<int[]> starts = starts();
        long budget = (long) WALKS * (graph.size() + graph.edgeCount());
        int at = 0;
        while (at < starts.size() && budget > 0) {
            budget -= add(new Dominators(graph, starts.get(at++)));
        }
        if (at < starts.size()) {
            add(new Dominators(graph, starts.subList(at, starts.size()).stream().flatMapToInt(Arrays::stream)
                    .toArray()));
        }
    }

    /** How many other components cannot be reached without this one. */
    public int cutOff(Component component) {
        int vertex = graph.vertexOf(component);
        return vertex < 0 ? 0 : cutOff[vertex];
    }

    /**
     * Flows that end when the component fails, the nearest first: those that reach it, and those behind it that have
     * no other way.
     *
     * @param limit how many are wanted at most
     */
    public List<DataFlow> flowsLost(Component component, int limit) {
        int vertex = graph.vertexOf(component);
        if (vertex < 0) {
            return List.of();
        }
        Set<DataFlow> lost = new LinkedHashSet<>();
        for (int edge : graph.incoming(vertex)) {
            graph.flow(edge).ifPresent(lost::add);
        }
        Dominators tree = seenFrom[vertex];
        Set<Integer> seen = new HashSet<>(List.of(vertex));
        Deque<Integer> queue = new ArrayDeque<>(seen);
        while (!queue.isEmpty() && lost.size() < limit) {
            for (int edge : graph.outgoing(queue.remove())) {
                graph.flow(edge).ifPresent(lost::add);
                int next = graph.target(edge);
                if (tree != null && tree.dominates(vertex, next) && seen.add(next)) {
                    queue.add(next);
                }
            }
        }
        return lost.stream().limit(limit).toList();
    }

    private int add(Dominators tree) {
        for (int v = 0; v < cutOff.length; v++) {
            if (tree.reached(v)) {
                int behind = tree.componentsBehind(v);
                if (seenFrom[v] == null || behind > cutOff[v]) {
                    cutOff[v] = behind;
                    seenFrom[v] = tree;
                }
            }
        }
        return cutOff.length + tree.work();
    }

    /** Groups of vertices where traffic starts; those that send to the same targets stand in for each other. */
    private List<int[]> starts() {
        Map<List<Integer>, List<Integer>> bySuccessors = new LinkedHashMap<>();
        boolean[] reached = new boolean[graph.size()];
        for (int v = 0; v < graph.size(); v++) {
            if (graph.incoming(v).length == 0 && graph.outgoing(v).length > 0) {
                bySuccessors.computeIfAbsent(successors(v), k -> new ArrayList<>()).add(v);
                Starts.markReached(graph, v, reached);
            }
        }
        List<int[]> result = new ArrayList<>();
        bySuccessors.values().forEach(g -> result.add(g.stream().mapToInt(Integer::intValue).toArray()));
        // What is left lies on or behind a cycle that nothing enters.
        for (int v = 0; v < graph.size(); v++) {
            if (!reached[v] && graph.outgoing(v).length > 0) {
                result.add(new int[] {v});
                Starts.markReached(graph, v, reached);
            }
        }
        return result;
    }

    private List<Integer> successors(int v) {
        return Arrays.stream(graph.outgoing(v)).map(graph::target).distinct().boxed().toList();
    }
}
