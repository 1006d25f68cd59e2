/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.catalog.Words;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblinePackage.Literals;
import org.plumbline.model.Property;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;

/** A design as lines: elements with what is said of them below, nested as they are in the model. */
final class DesignListing {

    private static final String INDENT = "  ";
    private static final String MARK = "   <-- here";
    /** What the line of the element says already, or what other lines say. */
    private static final Set<EStructuralFeature> LEFT_OUT = Set.of(Literals.ELEMENT__ID, Literals.ELEMENT__NAME,
            Literals.ELEMENT__ORIGIN, Literals.COMPONENT__SERVICE, Literals.DATA_FLOW__SOURCE,
            Literals.DATA_FLOW__TARGET, Literals.NODE__INCOMING, Literals.NODE__OUTGOING);

    private final Element marked;
    private final StringBuilder text = new StringBuilder();

    private DesignListing(Element marked) {
        this.marked = marked;
    }

    /** The whole design that an element is part of, with a mark at the element. */
    static String around(Element element) {
        Workload workload = Nodes.workloadOf(element).orElseThrow();
        DesignListing listing = new DesignListing(element);
        listing.add(workload, "");
        return listing.text.toString().stripTrailing();
    }

    private void add(EObject object, String indent) {
        text.append(indent).append(head(object)).append(object == marked ? MARK : "").append('\n');
        for (EAttribute each : object.eClass().getEAllAttributes()) {
            if (object.eIsSet(each) && !LEFT_OUT.contains(each) && !(object instanceof Property)) {
                fact(each, object.eGet(each), indent + INDENT);
            }
        }
        for (EReference each : object.eClass().getEAllReferences()) {
            if (object.eIsSet(each) && !LEFT_OUT.contains(each)) {
                if (each.isContainment()) {
                    list(object.eGet(each)).forEach(child -> add((EObject) child, indent + INDENT));
                } else if (!each.isContainer()) {
                    fact(each, object.eGet(each), indent + INDENT);
                }
            }
        }
    }

    private static String head(EObject object) {
        String type = Words.of(object.eClass().getName());
        return switch (object) {
            case DataFlow flow -> type + " " + Nodes.label(flow.getSource()) + " -> " + Nodes.label(flow.getTarget());
            case Component component -> type + " " + Nodes.label(component) + ServiceCatalog
                    .byId(component.getService()).map(CloudService::title).map(title -> " (" + title + ")").orElse("");
            case Element element when element.getName() != null -> type + " " + element.getName();
            case Property property -> type + " " + property.getKey() + " = " + property.getValue();
            default -> type;
        };
    }

    private void fact(EStructuralFeature feature, Object value, String indent) {
        text.append(indent).append(Words.of(feature.getName()).toLowerCase(java.util.Locale.ROOT)).append(": ")
                .append(list(value).stream().map(DesignListing::value).collect(Collectors.joining(", "))).append('\n');
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> many ? many : List.of(value);
    }

    private static String value(Object value) {
        return switch (value) {
            case Element element -> Nodes.label(element);
            case Enumerator literal -> Words.of(literal.getName()).toLowerCase(java.util.Locale.ROOT);
            case Double number when number == Math.rint(number) -> Long.toString(number.longValue());
            case Boolean yes -> yes ? "yes" : "no";
            default -> value.toString();
        };
    }
}
