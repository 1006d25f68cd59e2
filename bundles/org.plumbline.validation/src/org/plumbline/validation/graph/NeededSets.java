/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Messaging;
import org.plumbline.validation.AnalysisContext;

/**
 * What a request to each vertex needs at the same time, as sets of ranks: the weakest component has the lowest. Filled
 * from those that are called back to their callers; calls within a circle are left out.
 */
final class NeededSets {

    private static final int CHECK_MASK = 0x3FF;
    /** Availabilities that differ less than this count as equal and are ranked by their place in the drawing. */
    private static final double RESOLUTION = 1e9;

    private final CallGraph graph;
    private final FlowGraph flows;
    private final RankedSets ranked;
    private final int[] rank;
    private final int[] vertexByRank;
    private final double[] availabilityByRank;
    private final int[][] sets;
    private final int[][] before;
    private final int[] open;
    private final boolean[] exact;
    private final Availability[] offers;

    NeededSets(CallGraph graph, int most, AnalysisContext context) {
        this.graph = graph;
        this.flows = graph.flows();
        this.ranked = new RankedSets(most);
        this.rank = new int[graph.size()];
        this.offers = new Availability[flows.componentCount()];
        for (int v = 0; v < offers.length; v++) {
            offers[v] = Availability.of(flows.component(v));
        }
        this.vertexByRank = weakestFirst();
        this.availabilityByRank = new double[vertexByRank.length];
        Arrays.fill(rank, FlowGraph.NONE);
        for (int r = 0; r < vertexByRank.length; r++) {
            rank[vertexByRank[r]] = r;
            availabilityByRank[r] = offers[vertexByRank[r]].atMost();
        }
        sets = new int[graph.size()][];
        before = new int[graph.size()][];
        open = new int[graph.size()];
        exact = new boolean[graph.size()];
        int[] order = graph.order();
        for (int i = order.length - 1; i >= 0; i--) {
            if ((i & CHECK_MASK) == 0) {
                context.checkCanceled();
            }
            collect(order[i]);
        }
        for (int i = 0; i < order.length; i++) {
            if ((i & CHECK_MASK) == 0) {
                context.checkCanceled();
            }
            before[order[i]] = bestWayIn(order[i]);
        }
    }

    /** What a request that comes to the vertex needs: on the best way in and from there on. */
    int[] needed(int vertex) {
        return ranked.union(before[vertex], sets[vertex]);
    }

    double product(int[] set) {
        double product = 1;
        for (int each : set) {
            product *= availabilityByRank[each];
        }
        return product;
    }

    List<Component> components(int[] set) {
        List<Component> result = new ArrayList<>();
        for (int each : set) {
            result.add(flows.component(vertexByRank[each]));
        }
        return List.copyOf(result);
    }

    /** A component that is needed and has no figure, external ones first; negative when there is none. */
    int withoutFigure(int vertex) {
        return open[vertex] == Integer.MAX_VALUE ? FlowGraph.NONE : open[vertex] % graph.size();
    }

    /** Whether the product is the figure itself: nothing needed is unknown, and nothing was left out. */
    boolean isExact(int vertex) {
        return exact[vertex];
    }

    private void collect(int v) {
        boolean choice = graph.choosesTarget(v);
        int[] set = null;
        open[v] = Integer.MAX_VALUE;
        exact[v] = !choice;
        for (int edge : graph.calls(v)) {
            int w = flows.target(edge);
            if (graph.inCircle(edge)) {
                exact[v] = false;
                continue;
            }
            boolean needed = graph.needs(edge);
            int[] theirs = needed ? sets[w] : RankedSets.EMPTY;
            set = set == null ? theirs : choice ? ranked.intersection(set, theirs) : ranked.union(set, theirs);
            if (needed && !choice) {
                open[v] = Math.min(open[v], open[w]);
                exact[v] &= exact[w];
            }
        }
        sets[v] = withOwn(v, set == null ? RankedSets.EMPTY : set);
    }

    private int[] withOwn(int v, int[] set) {
        if (!flows.isComponent(v) || graph.isClient(v)) {
            return set;
        }
        Component own = flows.component(v);
        exact[v] &= offers[v].isExact();
        if (!offers[v].hasFigure() && isAskedFor(own)) {
            open[v] = Math.min(open[v], own instanceof ExternalSystem ? v : v + graph.size());
        }
        int[] all = rank[v] == FlowGraph.NONE ? set : ranked.union(set, new int[] {rank[v]});
        exact[v] &= all.length < ranked.most();
        return all;
    }

    /** Routers that requests pass before they come here, on the way that offers most. */
    private int[] bestWayIn(int v) {
        int[] best = null;
        for (int edge : graph.callers(v)) {
            int p = flows.source(edge);
            if (graph.inCircle(edge)) {
                continue;
            }
            if (!graph.isRouter(p)) {
                return RankedSets.EMPTY;
            }
            int[] way = rank[p] == FlowGraph.NONE ? before[p] : ranked.union(before[p], new int[] {rank[p]});
            if (best == null || product(way) > product(best)) {
                best = way;
            }
        }
        return best == null ? RankedSets.EMPTY : best;
    }

    private static boolean isAskedFor(Component component) {
        return component instanceof ExternalSystem || component instanceof Compute || component instanceof DataStore
                || component instanceof Messaging;
    }

    private int[] weakestFirst() {
        long[] keys = new long[flows.componentCount()];
        int count = 0;
        for (int v = 0; v < keys.length; v++) {
            double availability = graph.isClient(v) ? 1 : offers[v].atMost();
            if (availability < 1) {
                keys[count++] = (long) (availability * RESOLUTION) << Integer.SIZE | v;
            }
        }
        Arrays.sort(keys, 0, count);
        int[] result = new int[count];
        for (int r = 0; r < count; r++) {
            result[r] = (int) keys[r];
        }
        return result;
    }
}
