/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.layers;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.Boundary;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.query.Nodes;

/** Follows flows from elements, along their direction or against it. */
final class FlowPaths {

    private FlowPaths() {
    }

    /** The starts, all that is reached from them, the flows between, and the boundaries around. */
    static Set<Element> of(Collection<? extends Element> starts, Direction direction) {
        Set<Element> all = new LinkedHashSet<>();
        if (direction != Direction.UPSTREAM) {
            follow(starts, true, all);
        }
        if (direction != Direction.DOWNSTREAM) {
            follow(starts, false, all);
        }
        for (Element each : Set.copyOf(all)) {
            for (EObject e = each.eContainer(); e instanceof Node around && all.add(around);) {
                e = around.eContainer();
            }
        }
        return all;
    }

    private static void follow(Collection<? extends Element> starts, boolean forward, Set<Element> all) {
        Deque<Node> next = new ArrayDeque<>();
        Set<Node> seen = new HashSet<>();
        for (Element each : starts) {
            if (each instanceof DataFlow flow) {
                all.add(flow);
                reach(forward ? flow.getTarget() : flow.getSource(), next, seen);
            } else if (each instanceof Node node) {
                reach(node, next, seen);
                if (node instanceof Boundary boundary) {
                    Nodes.allIn(boundary).forEach(inside -> reach(inside, next, seen));
                }
            }
        }
        while (!next.isEmpty()) {
            Node node = next.remove();
            all.add(node);
            for (DataFlow flow : forward ? node.getOutgoing() : node.getIncoming()) {
                all.add(flow);
                reach(forward ? flow.getTarget() : flow.getSource(), next, seen);
            }
        }
        // A flow that was chosen itself shows both its ends.
        starts.stream().filter(DataFlow.class::isInstance).map(DataFlow.class::cast).forEach(flow -> {
            add(flow.getSource(), all);
            add(flow.getTarget(), all);
        });
    }

    private static void add(Node node, Set<Element> all) {
        if (node != null) {
            all.add(node);
        }
    }

    private static void reach(Node node, Deque<Node> next, Set<Node> seen) {
        if (node != null && seen.add(node)) {
            next.add(node);
        }
    }
}
