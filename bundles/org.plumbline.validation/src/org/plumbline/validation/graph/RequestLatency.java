/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Objectives;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;

/**
 * How long requests take along chains of calls, where they enter the workload: what the components are said to add, and
 * the time that light needs between Regions. What nobody said counts as nothing, so a request takes at least this long.
 */
public final class RequestLatency {

    public static final Analysis<RequestLatency> ANALYSIS = RequestLatency::new;

    /** From this share of the objective on, what is not said may well use up the rest. */
    private static final double MUCH = 0.5;

    /**
     * A chain that takes longer than users accept.
     *
     * @param millis what is known of the time that a request takes
     * @param distanceMillis how much of it is distance between Regions
     * @param way the components of the chain
     */
    public record Slow(double millis, double distanceMillis, List<Component> way) { }

    private final FlowGraph flows;
    private final Slow[] slow;
    private final Component[] unsaid;
    private final boolean[] fast;

    private RequestLatency(AnalysisContext context) {
        CallGraph graph = context.analysis(CallGraph.ANALYSIS);
        flows = graph.flows();
        slow = new Slow[flows.componentCount()];
        unsaid = new Component[flows.componentCount()];
        fast = new boolean[flows.componentCount()];
        Objectives objectives = context.workload().getObjectives();
        if (objectives != null && objectives.getLatencyMillis() > 0) {
            decide(graph, objectives.getLatencyMillis(), context);
        }
    }

    /** The chain that starts at the component and is too slow for users; only where requests enter the workload. */
    public Optional<Slow> slowAt(Component component) {
        int vertex = flows.vertexOf(component);
        return vertex < 0 ? Optional.empty() : Optional.ofNullable(slow[vertex]);
    }

    /** The first component of which nobody said how long it takes, on a chain that uses up much of the time already. */
    public Optional<Component> unsaidAt(Component component) {
        int vertex = flows.vertexOf(component);
        return vertex < 0 ? Optional.empty() : Optional.ofNullable(unsaid[vertex]);
    }

    /** Whether requests enter here, and all that they wait for is said and fast enough. */
    public boolean isFastAt(Component component) {
        int vertex = flows.vertexOf(component);
        return vertex >= 0 && fast[vertex];
    }

    private void decide(CallGraph graph, double objective, AnalysisContext context) {
        Places places = context.analysis(Places.ANALYSIS);
        LongestWays ways = new LongestWays(graph, this::millis, edge -> distance(edge, places), context);
        Component[] firstUnsaid = new Component[graph.size()];
        boolean[] all = new boolean[graph.size()];
        int[] order = graph.order();
        for (int i = order.length - 1; i >= 0; i--) {
            int v = order[i];
            firstUnsaid[v] = !isSaid(v) ? flows.component(v) : ways.next(v) < 0 ? null : firstUnsaid[ways.next(v)];
            all[v] = isSaid(v);
            for (int edge : graph.calls(v)) {
                all[v] &= !graph.inCircle(edge) && all[flows.target(edge)];
            }
            if (flows.inScope(v) && !graph.isClient(v) && graph.isEntry(v)) {
                double millis = ways.length(v) + lastMile(graph, v);
                if (millis > objective) {
                    slow[v] = new Slow(millis, ways.ofEdges(v), ways.way(v));
                } else {
                    unsaid[v] = millis >= MUCH * objective ? firstUnsaid[v] : null;
                    fast[v] = all[v];
                }
            }
        }
    }

    /** What the slowest of the clients that call here adds. */
    private double lastMile(CallGraph graph, int v) {
        double most = 0;
        for (int edge : graph.callers(v)) {
            if (graph.isClient(flows.source(edge))) {
                most = Math.max(most, millis(flows.source(edge)));
            }
        }
        return most;
    }

    private double millis(int v) {
        if (!flows.isComponent(v)) {
            return 0;
        }
        double millis = flows.component(v).getLatencyMillis();
        return millis > 0 && millis < Double.POSITIVE_INFINITY ? millis : 0;
    }

    private boolean isSaid(int v) {
        if (!flows.isComponent(v) || flows.component(v).isSetLatencyMillis()) {
            return true;
        }
        Component component = flows.component(v);
        return !(component instanceof Compute || component instanceof DataStore || component instanceof ExternalSystem);
    }

    private double distance(int edge, Places places) {
        int from = flows.source(edge);
        int to = flows.target(edge);
        return flows.isComponent(from) && flows.isComponent(to)
                ? places.of(flows.component(from)).roundTripMillis(places.of(flows.component(to))) : 0;
    }
}
