/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.Workload;

/** Questions about where elements are in a workload. */
public final class Nodes {

    private Nodes() {
    }

    /** Every node below {@code container}, boundaries before what they enclose. */
    public static List<Node> allIn(NodeContainer container) {
        List<Node> result = new ArrayList<>();
        collect(container, result);
        return result;
    }

    /** Every component below {@code container}, in drawing order. */
    public static List<Component> componentsIn(NodeContainer container) {
        return allIn(container).stream().filter(Component.class::isInstance).map(Component.class::cast).toList();
    }

    /** The workload that {@code element} is part of, if it is part of one. */
    public static Optional<Workload> workloadOf(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Workload workload) {
                return Optional.of(workload);
            }
        }
        return Optional.empty();
    }

    /** The nearest boundary of the given type around {@code element}; the element itself does not count. */
    public static <T extends Boundary> Optional<T> enclosing(EObject element, Class<T> type) {
        for (EObject e = element.eContainer(); e != null; e = e.eContainer()) {
            if (type.isInstance(e)) {
                return Optional.of(type.cast(e));
            }
        }
        return Optional.empty();
    }

    /** Whether the node or a boundary around it was declared outside the review. */
    public static boolean outOfScope(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Node node && node.isOutOfScope()) {
                return true;
            }
        }
        return false;
    }

    /** Every element by its id; elements without an id are left out. */
    public static Map<String, Element> byId(Workload workload) {
        Map<String, Element> result = new HashMap<>();
        result.put(workload.getId(), workload);
        for (TreeIterator<EObject> all = workload.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element && element.getId() != null) {
                result.put(element.getId(), element);
            }
        }
        return result;
    }

    /** What to call an element in a sentence: its name, or its type and id when it has none. */
    public static String label(Element element) {
        String name = element.getName();
        if (name != null && !name.isBlank()) {
            return name;
        }
        if (element instanceof org.plumbline.model.DataFlow flow && flow.getSource() != null
                && flow.getTarget() != null) {
            return label(flow.getSource()) + " → " + label(flow.getTarget());
        }
        return element.eClass().getName() + " " + element.getId();
    }

    private static void collect(NodeContainer container, List<Node> into) {
        for (Node node : container.getNodes()) {
            into.add(node);
            if (node instanceof NodeContainer inner) {
                collect(inner, into);
            }
        }
    }
}
