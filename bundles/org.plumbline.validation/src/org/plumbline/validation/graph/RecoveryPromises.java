/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.model.Objectives;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;

/**
 * How soon each component has to be back after a loss, and how much data it may lose: as the workload's objectives say
 * where requests enter it, and as every component that waits for it says of itself. Who waits cannot keep a promise that
 * what it waits for does not keep.
 */
public final class RecoveryPromises {

    /** Promises on the time to recover, in minutes. */
    public static final Analysis<RecoveryPromises> TIME = context -> new RecoveryPromises(context,
            Objectives::isSetRecoveryTimeMinutes, Objectives::getRecoveryTimeMinutes,
            Component::isSetRecoveryTimeMinutes, Component::getRecoveryTimeMinutes);

    /** Promises on the data that may be lost, in minutes. */
    public static final Analysis<RecoveryPromises> POINT = context -> new RecoveryPromises(context,
            Objectives::isSetRecoveryPointMinutes, Objectives::getRecoveryPointMinutes,
            Component::isSetRecoveryPointMinutes, Component::getRecoveryPointMinutes);

    private static final int CHECK_MASK = 0xFFF;
    /** Components of a chain that are named, from the one that is asked about backwards. */
    private static final int LONGEST = 20;

    /**
     * What a component is held to.
     *
     * @param minutes the shortest promise of those that wait for it
     * @param ofWorkload whether that is the workload's objective and not what a component says of itself
     * @param chain who made the promise, or where requests enter, and on to the component; the middle of a long chain is
     *            left out
     */
    public record Promise(double minutes, boolean ofWorkload, List<Component> chain) { }

    private final FlowGraph flows;
    private final double[] promised;
    private final int[] by;
    private final int[] first;
    private final boolean[] kept;

    private RecoveryPromises(AnalysisContext context, Predicate<Objectives> agreed,
            ToDoubleFunction<Objectives> objective, Predicate<Component> stated, ToDoubleFunction<Component> own) {
        CallGraph graph = context.analysis(CallGraph.ANALYSIS);
        flows = graph.flows();
        promised = new double[graph.size()];
        by = new int[graph.size()];
        first = new int[graph.size()];
        kept = new boolean[graph.size()];
        Arrays.fill(promised, Double.POSITIVE_INFINITY);
        Arrays.fill(by, FlowGraph.NONE);
        Objectives objectives = context.workload().getObjectives();
        double ofWorkload = objectives != null && agreed.test(objectives) && objective.applyAsDouble(objectives) >= 0
                ? objective.applyAsDouble(objectives) : Double.POSITIVE_INFINITY;
        int[] order = graph.order();
        for (int i = 0; i < order.length; i++) {
            if ((i & CHECK_MASK) == 0) {
                context.checkCanceled();
            }
            int v = order[i];
            first[v] = v;
            if (graph.isEntry(v)) {
                promised[v] = ofWorkload;
            }
            for (int edge : graph.callers(v)) {
                if (graph.needs(edge) && !graph.inCircle(edge) && handsOn(graph, edge)) {
                    take(v, flows.source(edge), stated, own);
                }
            }
        }
    }

    /** What the component is held to; empty when nobody who made a promise waits for it. */
    public Optional<Promise> of(Component component) {
        int vertex = flows.vertexOf(component);
        if (vertex < 0 || promised[vertex] == Double.POSITIVE_INFINITY) {
            return Optional.empty();
        }
        return Optional.of(new Promise(promised[vertex], !kept[vertex], chain(vertex)));
    }

    /** Whether the component is held to less than these minutes; cheaper than asking for the promise. */
    public boolean isShorter(Component component, double minutes) {
        int vertex = flows.vertexOf(component);
        return vertex >= 0 && promised[vertex] < minutes;
    }

    private void take(int v, int caller, Predicate<Component> stated, ToDoubleFunction<Component> own) {
        double theirs = promised[caller];
        boolean ownPromise = false;
        if (flows.isComponent(caller) && stated.test(flows.component(caller))
                && own.applyAsDouble(flows.component(caller)) < theirs) {
            theirs = own.applyAsDouble(flows.component(caller));
            ownPromise = true;
        }
        if (theirs < promised[v]) {
            promised[v] = theirs;
            by[v] = caller;
            first[v] = ownPromise ? caller : first[caller];
            kept[v] = ownPromise || kept[caller];
        }
    }

    /** The targets of a load balancer stand in for each other, so none of them is held to what all promise together. */
    private boolean handsOn(CallGraph graph, int edge) {
        return !graph.spreads(flows.source(edge))
                || flows.flow(edge).filter(flow -> flow.getCritical() == Fact.YES).isPresent();
    }

    private List<Component> chain(int vertex) {
        List<Component> chain = new ArrayList<>();
        int v = vertex;
        while (v != FlowGraph.NONE && v != first[vertex] && chain.size() < LONGEST) {
            add(chain, v);
            v = by[v];
        }
        add(chain, first[vertex]);
        Collections.reverse(chain);
        return List.copyOf(chain);
    }

    private void add(List<Component> chain, int v) {
        if (flows.isComponent(v)) {
            chain.add(flows.component(v));
        }
    }
}
