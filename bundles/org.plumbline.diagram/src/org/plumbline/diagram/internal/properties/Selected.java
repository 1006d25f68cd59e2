/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.plumbline.model.Element;
import org.plumbline.model.Workload;

/** The elements of the model behind what is selected. */
final class Selected {

    private Selected() {
    }

    /** The elements; empty when no element is selected. */
    static List<Element> elements(ISelection selection) {
        List<Element> elements = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object each : structured.toList()) {
                Element element = Adapters.adapt(each, Element.class);
                if (element != null) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }

    /** The selected elements; the workload where nothing else is selected. */
    static ISelection orWorkload(ISelection selection, Workload workload) {
        List<Element> elements = elements(selection);
        return new StructuredSelection(elements.isEmpty() ? List.of(workload) : elements);
    }
}
