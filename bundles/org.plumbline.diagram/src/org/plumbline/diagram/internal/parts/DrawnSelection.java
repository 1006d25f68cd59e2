/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.viewers.StructuredSelection;

/** Selects in a diagram by what is drawn. */
public final class DrawnSelection {

    private DrawnSelection() {
    }

    /** Selects those elements and notes that are drawn, and brings the last of them into view. */
    public static void select(EditPartViewer viewer, List<? extends EObject> objects) {
        List<Object> parts = new ArrayList<>();
        for (EObject each : objects) {
            if (viewer.getEditPartRegistry().get(each) instanceof EditPart part) {
                parts.add(part);
            }
        }
        if (!parts.isEmpty()) {
            viewer.setSelection(new StructuredSelection(parts));
            viewer.reveal((EditPart) parts.get(parts.size() - 1));
        }
    }
}
