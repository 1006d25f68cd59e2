/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import org.plumbline.model.Client;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Observability;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;

/**
 * Who waits for whom: the part of the {@link FlowGraph} whose flows are said to be requests, with the same vertices and
 * edges. A request into or out of a boundary counts when only one component can be meant. Requests to clients and of
 * external systems are left out: an answer or a callback belongs to no request of the workload.
 */
public final class CallGraph {

    public static final Analysis<CallGraph> ANALYSIS = CallGraph::new;

    private final FlowGraph flows;
    private final boolean[] waits;
    private final int[][] calls;
    private final int[][] callers;
    private final int[] group;
    private final int[] groupSize;
    private final int[] order;

    private CallGraph(AnalysisContext context) {
        flows = context.analysis(FlowGraph.ANALYSIS);
        int[] sources = new int[flows.edgeCount()];
        int[] targets = new int[flows.edgeCount()];
        waits = new boolean[flows.edgeCount()];
        for (int e = 0; e < waits.length; e++) {
            sources[e] = flows.source(e);
            targets[e] = flows.target(e);
            DataFlow flow = flows.flow(e).orElse(null);
            waits[e] = flow == null ? flows.isOnlyWay(e) : flow.getInteraction() == Interaction.REQUEST
                    && !isClient(targets[e]) && !isExternal(sources[e]);
        }
        calls = Edges.group(flows.size(), sources, e -> waits[e]);
        callers = Edges.group(flows.size(), targets, e -> waits[e]);
        group = StrongComponents.of(calls, targets, context);
        groupSize = new int[flows.size()];
        for (int v = 0; v < flows.size(); v++) {
            groupSize[group[v]]++;
        }
        order = callersFirst();
    }

    public FlowGraph flows() {
        return flows;
    }

    public int size() {
        return flows.size();
    }

    /** Edges of requests that the vertex makes, in drawing order; the array must not be changed. */
    public int[] calls(int vertex) {
        return calls[vertex];
    }

    /** Edges of requests to the vertex, in drawing order; the array must not be changed. */
    public int[] callers(int vertex) {
        return callers[vertex];
    }

    /** Number of the group of vertices that wait for each other in a circle; most are alone in theirs. */
    public int group(int vertex) {
        return group[vertex];
    }

    public int groupSize(int vertex) {
        return groupSize[group[vertex]];
    }

    /** Whether both ends of the edge are in the same circle. */
    public boolean inCircle(int edge) {
        return group[flows.source(edge)] == group[flows.target(edge)];
    }

    /** All vertices, callers before those they call; those of a circle stand together. It must not be changed. */
    public int[] order() {
        return order;
    }

    /** Whether the vertex is a client, which waits but fails nobody. */
    public boolean isClient(int vertex) {
        return flows.isComponent(vertex) && flows.component(vertex) instanceof Client;
    }

    public boolean isExternal(int vertex) {
        return flows.isComponent(vertex) && flows.component(vertex) instanceof ExternalSystem;
    }

    /** Whether requests come here from outside: from a client, an external system, or from nobody who is drawn. */
    public boolean isEntry(int vertex) {
        if (isClient(vertex)) {
            return true;
        }
        boolean called = false;
        for (int edge : flows.incoming(vertex)) {
            int source = flows.source(edge);
            DataFlow flow = flows.flow(edge).orElse(null);
            boolean request = flow != null && flow.getInteraction() == Interaction.REQUEST;
            if (request && (isClient(source) || isExternal(source))) {
                return true;
            }
            called |= source != vertex && !(request && inCircle(edge));
        }
        return !called && calls[vertex].length > 0 && !isBatch(vertex);
    }

    /** Whether the vertex works through data on a schedule, so that nobody waits for it. */
    private boolean isBatch(int vertex) {
        return flows.isComponent(vertex) && flows.component(vertex) instanceof Compute compute
                && compute.getKind() == ComputeKind.BATCH;
    }

    /** Whether the vertex hands each request on to one of its targets, as load balancers, gateways and CDNs do. */
    public boolean isRouter(int vertex) {
        return flows.isComponent(vertex) && flows.component(vertex) instanceof NetworkEntry;
    }

    /** Whether the vertex is a router with more than one target, so that a request needs only one of them. */
    public boolean choosesTarget(int vertex) {
        if (!isRouter(vertex)) {
            return false;
        }
        for (int edge : calls[vertex]) {
            if (flows.target(edge) != flows.target(calls[vertex][0])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the targets of the vertex stand in for each other, as those of a load balancer or of DNS may do. */
    public boolean spreads(int vertex) {
        if (!choosesTarget(vertex) || !(flows.component(vertex) instanceof NetworkEntry entry)) {
            return false;
        }
        return entry.getKind() == NetworkEntryKind.LOAD_BALANCER || entry.getKind() == NetworkEntryKind.DNS;
    }

    /**
     * Whether a request over the edge fails when its target does: it waits, nothing says that it can do without, and
     * the target does more than to take notes.
     */
    public boolean needs(int edge) {
        if (!waits[edge]) {
            return false;
        }
        int target = flows.target(edge);
        if (flows.isComponent(target)) {
            Component callee = flows.component(target);
            if (callee instanceof Observability || callee instanceof DeliveryPipeline) {
                return false;
            }
        }
        return flows.flow(edge).map(CallGraph::hard).orElse(true);
    }

    /** Whether a client or a service calls the component by itself and fails without it. */
    public boolean isCalledForSure(Component component) {
        int vertex = flows.vertexOf(component);
        if (vertex < 0) {
            return false;
        }
        for (int edge : callers[vertex]) {
            if (needs(edge) && !isRouter(flows.source(edge)) && flows.source(edge) != vertex) {
                return true;
            }
        }
        return false;
    }

    private static boolean hard(DataFlow flow) {
        return flow.getFallback() == Fact.NO || flow.getFallback() == Fact.UNKNOWN && flow.getCritical() != Fact.NO;
    }

    private int[] callersFirst() {
        int[] start = new int[flows.size() + 1];
        for (int v = 0; v < flows.size(); v++) {
            start[flows.size() - group[v]]++;
        }
        for (int g = 0; g < flows.size(); g++) {
            start[g + 1] += start[g];
        }
        int[] result = new int[flows.size()];
        for (int v = 0; v < flows.size(); v++) {
            result[start[flows.size() - group[v] - 1]++] = v;
        }
        return result;
    }
}
