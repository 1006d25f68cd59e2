/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Node;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Points;
import org.plumbline.notation.Ports;
import org.plumbline.notation.Routing;

/** The ends of all flows on a diagram; the same as {@link org.plumbline.notation.DiagramView} gives them. */
final class FlowEnds {

    private final DrawnWorkload drawn;
    private final Map<Node, Bounds> bounds = new HashMap<>();

    private FlowEnds(DrawnWorkload drawn) {
        this.drawn = drawn;
    }

    static Map<DataFlow, Ports.Ends> of(DrawnWorkload drawn) {
        FlowEnds ends = new FlowEnds(drawn);
        List<Ports.Line> lines = new ArrayList<>();
        for (DataFlow each : drawn.workload().getFlows()) {
            if (drawn.isDrawn(each)) {
                Node source = drawn.visible(each.getSource());
                Node target = drawn.visible(each.getTarget());
                boolean free = drawn.isReattached(each) || drawn.routing(each) == Routing.STRAIGHT;
                List<Points.Point> bends = free ? List.of() : drawn.bendPoints(each);
                lines.add(new Ports.Line(each, source, target, ends.bounds(source), ends.bounds(target), bends));
            }
        }
        Map<DataFlow, Ports.Ends> result = new HashMap<>();
        Ports.of(lines).forEach((flow, each) -> result.put((DataFlow) flow, each));
        return result;
    }

    private Bounds bounds(Node node) {
        Bounds known = bounds.get(node);
        if (known == null) {
            Node parent = drawn.membership().parent(node);
            Bounds around = parent == null ? new Bounds(0, 0, 0, 0) : bounds(parent);
            known = drawn.bounds(node).moved(around.x(), around.y());
            bounds.put(node, known);
        }
        return known;
    }
}
