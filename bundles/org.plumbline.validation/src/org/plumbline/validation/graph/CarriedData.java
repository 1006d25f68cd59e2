/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import org.plumbline.model.Component;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Element;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Observability;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;

/**
 * What flows carry that do not say it themselves, where the design leaves no other way:
 * <ul>
 * <li>what a store or queue holds has come over every flow that all ways to it lead over;
 * <li>what a queue, topic or stream holds or is sent, it hands on, and so does a network entry with one flow on;
 * <li>what a network entry with one flow in hands on, it was sent;
 * <li>copies, streams and bulk transfers out of a store carry what it holds.
 * </ul>
 * What a flow says of itself is never overruled, and not followed further either.
 */
public final class CarriedData {

    public static final Analysis<CarriedData> ANALYSIS = CarriedData::new;

    private static final DataClass[] CLASSES = DataClass.values();

    private final FlowGraph graph;
    private final byte[] carried;
    private final Element[] because;
    private final IntList raised = new IntList();

    private CarriedData(AnalysisContext context) {
        graph = context.analysis(FlowGraph.ANALYSIS);
        carried = new byte[graph.edgeCount()];
        because = new Element[graph.edgeCount()];
        for (int e = 0; e < carried.length; e++) {
            DataFlow flow = graph.flow(e).orElse(null);
            if (flow != null && flow.getDataClass() != DataClass.UNKNOWN) {
                carried[e] = (byte) flow.getDataClass().ordinal();
                because[e] = flow;
                raised.add(e);
            }
        }
        boolean held = fromHolders();
        context.checkCanceled();
        if (held) {
            towardsHolders();
        }
        context.checkCanceled();
        for (int i = 0; i < raised.size(); i++) {
            handOn(raised.get(i));
        }
    }

    /** The most sensitive data that the flow carries for certain; what it says of itself, where it does. */
    public DataClass of(DataFlow flow) {
        int edge = graph.edgeOf(flow);
        return edge < 0 ? flow.getDataClass() : CLASSES[carried[edge]];
    }

    /** The store, queue or flow that tells what the flow carries; itself where it says so; null when nothing tells. */
    public Element because(DataFlow flow) {
        int edge = graph.edgeOf(flow);
        return edge < 0 ? null : because[edge];
    }

    private boolean fromHolders() {
        boolean any = false;
        for (int v = 0; v < graph.componentCount(); v++) {
            Component component = graph.component(v);
            if (heldBy(component) == 0) {
                continue;
            }
            any = true;
            for (int edge : graph.outgoing(v)) {
                if (component instanceof Messaging || isCopy(edge)) {
                    raise(edge, heldBy(component), component);
                }
            }
        }
        return any;
    }

    private void towardsHolders() {
        Dominators ways = new Dominators(graph, Starts.of(graph, v -> bringsNoData(v)));
        int[] held = new int[graph.size()];
        for (int v = 0; v < graph.componentCount(); v++) {
            held[v] = heldBy(graph.component(v));
        }
        int[] behind = ways.highestBehind(held);
        for (int v = 0; v < graph.size(); v++) {
            if (ways.reached(v) && held[behind[v]] > 0) {
                int edge = ways.onlyWayIn(v);
                if (edge != FlowGraph.NONE) {
                    raise(edge, held[behind[v]], graph.component(behind[v]));
                }
            }
        }
    }

    private void handOn(int edge) {
        int source = graph.source(edge);
        int target = graph.target(edge);
        if (passesAllOn(target)) {
            for (int out : graph.outgoing(target)) {
                raise(out, carried[edge], because[edge]);
            }
        }
        if (isEntry(source) && graph.incoming(source).length == 1) {
            raise(graph.incoming(source)[0], carried[edge], because[edge]);
        }
    }

    /** Only upwards, so that each edge is looked at once for each class at most. */
    private void raise(int edge, int to, Element reason) {
        DataFlow flow = graph.flow(edge).orElse(null);
        boolean open = flow == null ? graph.isOnlyWay(edge) : flow.getDataClass() == DataClass.UNKNOWN;
        if (open && to > carried[edge]) {
            carried[edge] = (byte) to;
            because[edge] = reason;
            raised.add(edge);
        }
    }

    private boolean passesAllOn(int v) {
        if (!graph.isComponent(v)) {
            return graph.outgoing(v).length == 1;
        }
        Component component = graph.component(v);
        return component instanceof Messaging && component.getDataClass() == DataClass.UNKNOWN
                || component instanceof NetworkEntry && graph.outgoing(v).length == 1;
    }

    private boolean isEntry(int v) {
        return graph.isComponent(v) && graph.component(v) instanceof NetworkEntry;
    }

    private boolean isCopy(int edge) {
        Interaction interaction = graph.flow(edge).map(DataFlow::getInteraction).orElse(Interaction.UNKNOWN);
        int target = graph.target(edge);
        return interaction == Interaction.STREAM || interaction == Interaction.BATCH
                || graph.isComponent(target) && graph.component(target) instanceof DataStore;
    }

    private boolean bringsNoData(int v) {
        return graph.isComponent(v)
                && (graph.component(v) instanceof DeliveryPipeline || graph.component(v) instanceof Observability);
    }

    private static int heldBy(Component component) {
        boolean holds = component instanceof DataStore || component instanceof Messaging;
        return holds ? component.getDataClass().ordinal() : 0;
    }
}
