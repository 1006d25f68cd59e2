/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Node;

/**
 * Which of the lines between the same two boxes a flow is, in the order of the model. What was found out is kept until
 * somebody says that flows, boxes or what is collapsed may have changed: thousands of flows may run between two
 * collapsed boundaries.
 */
public final class FlowLanes {

    /** Two boxes that are seen; the flows are looked for at the end that has fewer of them. */
    private record Pair(Node end, Node other) { }

    private final DrawnWorkload drawn;
    private final Map<Pair, Map<DataFlow, Integer>> lanes = new HashMap<>();
    private final Map<DataFlow, Integer> order = new IdentityHashMap<>();

    FlowLanes(DrawnWorkload drawn) {
        this.drawn = drawn;
    }

    /** The number of flows before this one between the same two boxes, in either direction. */
    public int of(DataFlow flow) {
        Node source = drawn.visible(flow.getSource());
        Node target = drawn.visible(flow.getTarget());
        Pair pair = weight(source) <= weight(target) ? new Pair(source, target) : new Pair(target, source);
        return lanes.computeIfAbsent(pair, this::number).getOrDefault(flow, 0);
    }

    /** Answers for what there is now from now on. */
    public void forget() {
        lanes.clear();
        order.clear();
    }

    private Map<DataFlow, Integer> number(Pair pair) {
        List<DataFlow> between = Stream.concat(drawn.flowsFrom(pair.end).stream(), drawn.flowsTo(pair.end).stream())
                .filter(flow -> isBetween(flow, pair)).distinct().toList();
        if (between.size() < 2) {
            return Map.of();
        }
        if (order.isEmpty()) {
            drawn.workload().getFlows().forEach(flow -> order.put(flow, order.size()));
        }
        Map<DataFlow, Integer> numbers = new IdentityHashMap<>();
        between.stream().sorted(Comparator.comparing(order::get)).forEach(flow -> numbers.put(flow, numbers.size()));
        return numbers;
    }

    private boolean isBetween(DataFlow flow, Pair pair) {
        Node source = drawn.visible(flow.getSource());
        Node target = drawn.visible(flow.getTarget());
        return source == pair.end && target == pair.other || source == pair.other && target == pair.end;
    }

    // Everybody may talk to a hub, so lines are looked for at the other end.
    private int weight(Node node) {
        return drawn.isCollapsed(node) ? Integer.MAX_VALUE : node.getOutgoing().size() + node.getIncoming().size();
    }
}
