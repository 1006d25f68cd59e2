/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.List;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.plumbline.diagram.internal.outline.OutlineLabels;
import org.plumbline.model.Element;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;

/** The title above the tabs: the element with its kind, or how many there are. */
public final class PropertyTitles extends LabelProvider {

    private final OutlineLabels labels = new OutlineLabels();

    @Override
    public String getText(Object selection) {
        List<Element> elements = Selected.elements((ISelection) selection);
        if (elements.size() != 1) {
            return elements.isEmpty() ? "" : elements.size() + " elements";
        }
        Element element = elements.get(0);
        return element instanceof Workload ? Nodes.label(element) + "  Workload"
                : labels.getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object selection) {
        List<Element> elements = Selected.elements((ISelection) selection);
        return elements.size() == 1 && !(elements.get(0) instanceof Workload) ? labels.getImage(elements.get(0))
                : null;
    }

    @Override
    public void dispose() {
        labels.dispose();
        super.dispose();
    }
}
