/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.plumbline.model.Component;
import org.plumbline.model.Objectives;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;

/**
 * Whether the components that a request needs at the same time reach the availability objective together. A request
 * needs what it waits for and cannot do without; of several targets of a load balancer, gateway or CDN it needs only
 * what all of them need. The product of their availabilities is counted from the {@value #MOST} weakest ones, so it is
 * never lower than what the design offers: a chain that falls short here does so for certain.
 */
public final class AvailabilityChains {

    public static final Analysis<AvailabilityChains> ANALYSIS = AvailabilityChains::new;

    /** How many of the components that a request needs are counted: the weakest. */
    static final int MOST = 12;

    private static final double PERCENT = 100;
    /** Products of a dozen figures are exact to far more digits than objectives are agreed in. */
    private static final double ROUNDING = 1e-9;

    /**
     * A chain that misses the objective.
     *
     * @param needed what a request needs at once, the weakest first
     * @param availability the product of what they offer, as a share of one
     */
    public record Shortfall(List<Component> needed, double availability) { }

    private final FlowGraph flows;
    private final Shortfall[] shortfalls;
    private final Component[] withoutFigure;
    private final BitSet met = new BitSet();

    private AvailabilityChains(AnalysisContext context) {
        flows = context.analysis(FlowGraph.ANALYSIS);
        shortfalls = new Shortfall[flows.componentCount()];
        withoutFigure = new Component[flows.componentCount()];
        Objectives objectives = context.workload().getObjectives();
        if (objectives != null && objectives.getAvailabilityPercent() > 0
                && objectives.getAvailabilityPercent() <= PERCENT) {
            decide(context.analysis(CallGraph.ANALYSIS), objectives.getAvailabilityPercent() / PERCENT, context);
        }
    }

    /** The chain that falls short and starts at the component: none of its callers starts one. */
    public Optional<Shortfall> shortfallAt(Component component) {
        int vertex = flows.vertexOf(component);
        return vertex < 0 ? Optional.empty() : Optional.ofNullable(shortfalls[vertex]);
    }

    /** A component without a figure that a chain from this one needs, which may miss the objective because of it. */
    public Optional<Component> withoutFigureAt(Component component) {
        int vertex = flows.vertexOf(component);
        return vertex < 0 ? Optional.empty() : Optional.ofNullable(withoutFigure[vertex]);
    }

    /** Whether requests enter here and everything they need reaches the objective for certain. */
    public boolean isMetAt(Component component) {
        int vertex = flows.vertexOf(component);
        return vertex >= 0 && met.get(vertex);
    }

    private void decide(CallGraph graph, double objective, AnalysisContext context) {
        NeededSets sets = new NeededSets(graph, MOST, context);
        BitSet relevant = new BitSet();
        BitSet told = new BitSet();
        BitSet entries = new BitSet();
        for (int v : graph.order()) {
            boolean entry = graph.isEntry(v);
            boolean needed = entry;
            boolean covered = false;
            for (int edge : graph.callers(v)) {
                int p = flows.source(edge);
                needed |= graph.needs(edge) && relevant.get(p);
                covered |= told.get(p);
            }
            relevant.set(v, needed);
            if (!needed || !flows.isComponent(v) || graph.isClient(v)) {
                continue;
            }
            int[] set = sets.needed(v);
            double product = sets.product(set);
            if (product < objective - ROUNDING) {
                told.set(v, covered || flows.inScope(v));
                if (!covered && flows.inScope(v)) {
                    shortfalls[v] = new Shortfall(sets.components(set), product);
                }
            } else if (entry) {
                entries.set(v);
                met.set(v, sets.isExact(v));
            }
        }
        askOnce(entries, sets);
    }

    private void askOnce(BitSet entries, NeededSets sets) {
        BitSet asked = new BitSet();
        for (int v = entries.nextSetBit(0); v >= 0; v = entries.nextSetBit(v + 1)) {
            int open = sets.withoutFigure(v);
            if (open >= 0 && !asked.get(open)) {
                asked.set(open);
                withoutFigure[v] = flows.component(open);
            }
        }
    }
}
