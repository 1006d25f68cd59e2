/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblinePackage;

/** What an element says, as a text that is the same for the same element of two imports. */
final class Signatures {

    private final Function<Element, String> key;

    /** @param key a text that is the same for elements known to be the same */
    Signatures(Function<Element, String> key) {
        this.key = key;
    }

    /**
     * Type, place, values and, for a node, what it talks to.
     *
     * @param anyName whether the name does not count
     */
    String of(Element element, boolean anyName) {
        StringBuilder text = new StringBuilder(key.apply((Element) element.eContainer()));
        if (element instanceof DataFlow flow) {
            text.append(ends(flow));
        } else if (element.getOrigin() != null) {
            text.append('|').append(element.getOrigin().resourceType());
        }
        for (EStructuralFeature feature : Features.of(element.eClass())) {
            if (feature == PlumblinePackage.Literals.ELEMENT__PROPERTIES
                    || anyName && feature == PlumblinePackage.Literals.ELEMENT__NAME) {
                continue;
            }
            text.append('|').append(feature instanceof EReference reference ? targets(element, reference)
                    : Features.value(element, feature));
        }
        if (element instanceof Node node) {
            text.append('|').append(partners(node));
        }
        return text.toString();
    }

    String ends(DataFlow flow) {
        return key.apply(flow.getSource()) + ">" + key.apply(flow.getTarget());
    }

    private List<String> targets(Element element, EReference reference) {
        Object value = element.eGet(reference);
        List<?> all = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return all.stream().map(each -> key.apply((Element) each)).sorted().toList();
    }

    private List<String> partners(Node node) {
        List<String> all = new ArrayList<>();
        node.getIncoming().forEach(flow -> all.add("<" + key.apply(flow.getSource())));
        node.getOutgoing().forEach(flow -> all.add(">" + key.apply(flow.getTarget())));
        all.sort(null);
        return all;
    }
}
