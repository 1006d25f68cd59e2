/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblinePackage;

/** The references of a class that point across the tree of containment and are stored. */
public final class CrossReferences {

    private CrossReferences() {
    }

    public static List<EReference> of(EClass type) {
        return type.getEAllReferences().stream()
                .filter(r -> !r.isContainment() && !r.isContainer() && !r.isTransient()).toList();
    }

    /** The same without the ends of flows, which the nodes keep themselves; there are by far the most of those. */
    static List<EReference> ofOther(EClass type) {
        return of(type).stream().filter(r -> !isFlowEnd(r)).toList();
    }

    public static boolean isFlowEnd(EReference reference) {
        return reference == PlumblinePackage.Literals.DATA_FLOW__SOURCE
                || reference == PlumblinePackage.Literals.DATA_FLOW__TARGET;
    }

    /** The flows that have the node as this end, in the order of their ids. */
    public static List<Element> flows(Node node, EReference end) {
        List<DataFlow> flows = end == PlumblinePackage.Literals.DATA_FLOW__SOURCE ? node.getOutgoing()
                : node.getIncoming();
        return flows.stream().sorted(ById.ORDER).map(Element.class::cast).toList();
    }

    /** Tells the elements that {@code reference} of {@code from} points at. */
    public static void targets(Element from, EReference reference, Consumer<Element> consumer) {
        if (!from.eIsSet(reference)) {
            return;
        }
        Object value = from.eGet(reference);
        if (value instanceof List<?> many) {
            for (Object each : many) {
                if (each instanceof Element target) {
                    consumer.accept(target);
                }
            }
        } else if (value instanceof Element target) {
            consumer.accept(target);
        }
    }
}
