/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.Arrays;
import java.util.Optional;

import org.plumbline.model.DataFlow;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;

/**
 * How long those that call a component wait for it: the shortest timeout of the calls to it, where a load balancer or
 * gateway without a timeout of its own hands on what its callers have. Who does not name a timeout waits for any time.
 */
public final class Patience {

    public static final Analysis<Patience> ANALYSIS = Patience::new;

    private static final int CHECK_MASK = 0xFFF;

    /**
     * What the work behind a call has to fit into.
     *
     * @param millis how long the caller waits for one try
     * @param outer the call that waits no longer
     */
    public record Limit(double millis, DataFlow outer) { }

    private final CallGraph graph;
    private final double[] millis;
    private final int[] by;

    private Patience(AnalysisContext context) {
        graph = context.analysis(CallGraph.ANALYSIS);
        millis = new double[graph.size()];
        by = new int[graph.size()];
        Arrays.fill(millis, Double.POSITIVE_INFINITY);
        Arrays.fill(by, FlowGraph.NONE);
        int[] order = graph.order();
        for (int i = 0; i < order.length; i++) {
            if ((i & CHECK_MASK) == 0) {
                context.checkCanceled();
            }
            for (int edge : graph.callers(order[i])) {
                if (!graph.inCircle(edge)) {
                    take(order[i], edge);
                }
            }
        }
    }

    /** What calls that the source of the flow makes have to fit into; none when nobody limits it. */
    public Optional<Limit> limitOf(DataFlow flow) {
        int edge = graph.flows().edgeOf(flow);
        if (edge < 0) {
            return Optional.empty();
        }
        int caller = graph.flows().source(edge);
        return by[caller] == FlowGraph.NONE ? Optional.empty()
                : graph.flows().flow(by[caller]).map(outer -> new Limit(millis[caller], outer));
    }

    private void take(int v, int edge) {
        DataFlow flow = graph.flows().flow(edge).orElse(null);
        int caller = graph.flows().source(edge);
        boolean own = flow != null && flow.isSetTimeoutMillis() && flow.getTimeoutMillis() > 0;
        boolean handsOn = flow == null || graph.isRouter(caller);
        double waits = own ? flow.getTimeoutMillis() : handsOn ? millis[caller] : Double.POSITIVE_INFINITY;
        if (waits < millis[v]) {
            millis[v] = waits;
            by[v] = own ? edge : by[caller];
        }
    }
}
