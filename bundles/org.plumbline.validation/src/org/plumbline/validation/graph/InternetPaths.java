/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.plumbline.model.Authentication;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;

/**
 * What requests from the internet reach without passing anything that asks who they are or filters them. They start at
 * what is said to face the internet; code and network entries hand them on.
 */
public final class InternetPaths {

    public static final Analysis<InternetPaths> ANALYSIS = InternetPaths::new;

    /** Components of a path that are named, from its end backwards; where it starts is named too. */
    private static final int LONGEST = 20;
    private static final int START = -2;

    private final CallGraph graph;
    private final FlowGraph flows;
    private final Fact[] guards;
    private final int[] openBy;
    private final int[] startOfOpen;
    private final int[] perhapsBy;
    private final Component[] asked;

    private InternetPaths(AnalysisContext context) {
        graph = context.analysis(CallGraph.ANALYSIS);
        flows = graph.flows();
        guards = new Fact[flows.componentCount()];
        for (int v = 0; v < guards.length; v++) {
            guards[v] = guards(v);
        }
        openBy = new int[graph.size()];
        startOfOpen = new int[graph.size()];
        perhapsBy = new int[graph.size()];
        context.checkCanceled();
        for (int v : follow(openBy, false)) {
            startOfOpen[v] = openBy[v] == START ? v : startOfOpen[openBy[v]];
        }
        context.checkCanceled();
        asked = asked(follow(perhapsBy, true));
    }

    /** The shortest path from the internet to the component that nothing guards for certain. */
    public Optional<List<Component>> openTo(Component component) {
        int vertex = flows.vertexOf(component);
        return vertex < 0 || openBy[vertex] == FlowGraph.NONE ? Optional.empty() : Optional.of(path(vertex));
    }

    /** Whether a path leads from the internet to the component that nothing is said to guard. */
    public boolean isPerhapsOpenTo(Component component) {
        int vertex = flows.vertexOf(component);
        return vertex >= 0 && perhapsBy[vertex] != FlowGraph.NONE;
    }

    /**
     * What decides whether the path to sensitive data is open, code and gateways first: whether it asks callers who
     * they are, or filters them. Told at the first store of several that it decides for.
     */
    public Optional<Component> decidedBy(DataStore store) {
        int vertex = flows.vertexOf(store);
        return vertex < 0 ? Optional.empty() : Optional.ofNullable(asked[vertex]);
    }

    /** Whether the component asks callers who they are or filters them. */
    public Fact guards(Component component) {
        int vertex = flows.vertexOf(component);
        return vertex < 0 ? Fact.UNKNOWN : guards[vertex];
    }

    /** A search in breadth, so that the path found first is the shortest; the vertices in the order found. */
    private int[] follow(int[] by, boolean unsaidIsOpen) {
        Arrays.fill(by, FlowGraph.NONE);
        IntList queue = new IntList();
        for (int v = 0; v < flows.componentCount(); v++) {
            if (flows.component(v).getInternetFacing() == Fact.YES) {
                by[v] = START;
                queue.add(v);
            }
        }
        for (int i = 0; i < queue.size(); i++) {
            int v = queue.get(i);
            if (!lets(v, unsaidIsOpen)) {
                continue;
            }
            for (int edge : graph.calls(v)) {
                int next = flows.target(edge);
                if (by[next] == FlowGraph.NONE) {
                    by[next] = v;
                    queue.add(next);
                }
            }
        }
        return queue.toArray();
    }

    private Component[] asked(int[] found) {
        int[] asksWho = new int[graph.size()];
        int[] filters = new int[graph.size()];
        for (int v : found) {
            int before = perhapsBy[v];
            boolean open = before == START || !flows.isComponent(before) || guards[before] != Fact.UNKNOWN;
            asksWho[v] = before == START ? FlowGraph.NONE : asksWho[before] != FlowGraph.NONE ? asksWho[before]
                    : !open && canAskWho(before) ? before : FlowGraph.NONE;
            filters[v] = before == START ? FlowGraph.NONE : filters[before] != FlowGraph.NONE ? filters[before]
                    : !open && !canAskWho(before) ? before : FlowGraph.NONE;
        }
        Component[] result = new Component[flows.componentCount()];
        BitSet told = new BitSet();
        for (int v = 0; v < result.length; v++) {
            boolean sensitive = flows.component(v) instanceof DataStore && flows.inScope(v)
                    && flows.component(v).getDataClass().compareTo(DataClass.CONFIDENTIAL) >= 0;
            if (sensitive && openBy[v] == FlowGraph.NONE && perhapsBy[v] != FlowGraph.NONE) {
                int decides = asksWho[v] != FlowGraph.NONE ? asksWho[v] : filters[v];
                if (!told.get(decides)) {
                    told.set(decides);
                    result[v] = flows.component(decides);
                }
            }
        }
        return result;
    }

    private boolean canAskWho(int v) {
        return flows.component(v).getAuthentication() == Authentication.UNKNOWN
                && (!(flows.component(v) instanceof NetworkEntry entry)
                        || entry.getKind() == NetworkEntryKind.API_GATEWAY);
    }

    /** Whether a request is handed on from here. Stores and queues answer themselves. */
    private boolean lets(int v, boolean unsaidIsOpen) {
        if (!flows.isComponent(v)) {
            return true;
        }
        Component component = flows.component(v);
        return (component instanceof NetworkEntry || component instanceof Compute)
                && (guards[v] == Fact.NO || unsaidIsOpen && guards[v] == Fact.UNKNOWN);
    }

    private Fact guards(int v) {
        Component component = flows.component(v);
        Authentication asked = component.getAuthentication();
        if (asked != Authentication.UNKNOWN && asked != Authentication.NONE || usersProveThemselves(v)) {
            return Fact.YES;
        }
        if (!(component instanceof NetworkEntry entry)) {
            return asked == Authentication.NONE ? Fact.NO : Fact.UNKNOWN;
        }
        return switch (entry.getKind()) {
            case FIREWALL, VPN -> Fact.YES;
            case API_GATEWAY -> asked == Authentication.NONE || entry.getWebFirewall() == Fact.YES
                    ? entry.getWebFirewall() : Fact.UNKNOWN;
            case LOAD_BALANCER, CDN -> entry.getInternetFacing() == Fact.YES ? entry.getWebFirewall() : Fact.NO;
            default -> entry.getWebFirewall() == Fact.YES ? Fact.YES : Fact.NO;
        };
    }

    /** Whether a user who calls here is said to sign in. */
    private boolean usersProveThemselves(int v) {
        for (int edge : graph.callers(v)) {
            Authentication proof = flows.flow(edge).map(DataFlow::getAuthentication).orElse(Authentication.NONE);
            if (graph.isClient(flows.source(edge)) && proof != Authentication.NONE && proof != Authentication.UNKNOWN) {
                return true;
            }
        }
        return false;
    }

    private List<Component> path(int vertex) {
        List<Component> path = new ArrayList<>();
        for (int v = vertex; v != startOfOpen[vertex] && path.size() < LONGEST; v = openBy[v]) {
            add(path, v);
        }
        add(path, startOfOpen[vertex]);
        Collections.reverse(path);
        return List.copyOf(path);
    }

    private void add(List<Component> path, int v) {
        if (flows.isComponent(v)) {
            path.add(flows.component(v));
        }
    }
}
