/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pages;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.Boundary;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.Shape;
import org.plumbline.notation.layout.AutoLayout;

/** Makes further diagrams of a workload, arranged but not yet part of its drawing. */
public final class NewDiagrams {

    private NewDiagrams() {
    }

    /** A diagram that shows nothing until something is drawn on it or put on it. */
    public static Diagram empty(String name) {
        Diagram diagram = NotationFactory.eINSTANCE.createDiagram();
        diagram.setName(name);
        diagram.setChosen(true);
        return diagram;
    }

    /** A diagram of everything, what is added later too. */
    public static Diagram overview(Workload workload, String name) {
        Diagram diagram = AutoLayout.layout(workload);
        diagram.setName(name);
        return diagram;
    }

    /** A diagram of a boundary and all that is in it, what is added later too. */
    public static Diagram of(Workload workload, Boundary boundary) {
        Diagram diagram = empty(Nodes.label(boundary));
        diagram.setScope(boundary.getId());
        AutoLayout.layoutAll(workload, diagram);
        return diagram;
    }

    /** A diagram of the way that a flow is part of: its ends, all that leads to it and all that it leads to. */
    public static Diagram of(Workload workload, DataFlow flow) {
        Set<Node> way = new LinkedHashSet<>();
        reach(flow.getSource(), Node::getIncoming, DataFlow::getSource, way);
        reach(flow.getTarget(), Node::getOutgoing, DataFlow::getTarget, way);
        String name = flow.getName() == null || flow.getName().isBlank()
                ? Nodes.label(flow.getSource()) + " to " + Nodes.label(flow.getTarget()) : flow.getName();
        return of(workload, way, name);
    }

    /** A diagram of the given nodes, with what is in them and the boundaries around them. */
    public static Diagram of(Workload workload, Collection<? extends Node> nodes, String name) {
        Set<Node> chosen = new LinkedHashSet<>();
        for (Node node : nodes) {
            for (EObject e = node; e instanceof Node each; e = e.eContainer()) {
                chosen.add(each);
            }
            if (node instanceof Boundary boundary) {
                chosen.addAll(Nodes.allIn(boundary));
            }
        }
        Diagram diagram = empty(name);
        for (Node each : chosen) {
            Shape shape = NotationFactory.eINSTANCE.createShape();
            shape.setElement(each.getId());
            diagram.getShapes().add(shape);
        }
        AutoLayout.layoutAll(workload, diagram);
        return diagram;
    }

    /** What a selection is best shown by: the way of one flow, the contents of one boundary, else just these nodes. */
    public static Diagram of(Workload workload, List<? extends Element> selection) {
        if (selection.size() == 1 && selection.get(0) instanceof DataFlow flow) {
            return of(workload, flow);
        }
        if (selection.size() == 1 && selection.get(0) instanceof Boundary boundary) {
            return of(workload, boundary);
        }
        List<Node> nodes = selection.stream().filter(Node.class::isInstance).map(Node.class::cast).toList();
        return of(workload, nodes, nodes.isEmpty() ? "Diagram" : Nodes.label(nodes.get(0)));
    }

    private static void reach(Node start, Function<Node, List<DataFlow>> flows, Function<DataFlow, Node> end,
            Set<Node> reached) {
        Deque<Node> todo = new ArrayDeque<>(List.of(start));
        reached.add(start);
        while (!todo.isEmpty()) {
            for (DataFlow each : flows.apply(todo.poll())) {
                Node next = end.apply(each);
                if (next != null && reached.add(next)) {
                    todo.add(next);
                }
            }
        }
    }
}
