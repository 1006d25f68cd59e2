/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.plumbline.model.Boundary;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.Property;

/** A model as text that people can compare: one line an element, only what is set. */
public final class ModelText {

    private final StringBuilder text = new StringBuilder();

    private ModelText() {
    }

    public static String of(ImportResult result) {
        ModelText dump = new ModelText();
        dump.node(result.workload(), "");
        dump.text.append('\n');
        result.notes().forEach(note -> dump.text.append(note.kind()).append(' ').append(note.logicalId()).append(" (")
                .append(note.resourceType()).append(':').append(note.line()).append(") ").append(note.text())
                .append('\n'));
        return dump.text.toString();
    }

    private void node(EObject object, String indent) {
        text.append(indent).append(object.eClass().getName());
        if (object instanceof Element element) {
            text.append(' ').append(element.getId());
        }
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (object.eIsSet(attribute) && !attribute.isID()) {
                text.append(' ').append(attribute.getName()).append('=').append(object.eGet(attribute));
            }
        }
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && object.eIsSet(reference)
                    && !(object instanceof Node && reference.getEType().getName().equals("DataFlow"))) {
                text.append(' ').append(reference.getName()).append("->").append(targets(object, reference));
            }
        }
        text.append('\n');
        List<EObject> children = new ArrayList<>(object.eContents());
        children.sort((a, b) -> Integer.compare(rank(a), rank(b)));
        for (EObject child : children) {
            if (child instanceof Property property) {
                text.append(indent).append("  . ").append(property.getKey()).append(" = ")
                        .append(property.getValue()).append('\n');
            } else {
                node(child, indent + "  ");
            }
        }
    }

    private static int rank(EObject object) {
        return object instanceof Property ? 0 : object instanceof Boundary ? 1 : object instanceof Node ? 2
                : object instanceof DataFlow ? 3 : 4;
    }

    private static String targets(EObject object, EReference reference) {
        Object value = object.eGet(reference);
        List<?> all = value instanceof List<?> list ? list : List.of(value);
        return all.stream().map(target -> ((Element) target).getId()).collect(Collectors.joining(","));
    }
}
