/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pages;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.IWorkbenchPart;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.parts.ElementPart;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;

/** An action on the elements that are selected. */
abstract class ElementAction extends SelectionAction {

    ElementAction(IWorkbenchPart part, String id, String text, String toolTip, int style) {
        super(part, style);
        setId(id);
        setActionDefinitionId(id);
        setText(text);
        setToolTipText(toolTip);
    }

    /** Nodes and flows that are selected. */
    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        for (Object each : getSelectedObjects()) {
            if (each instanceof ElementPart part
                    && (part.element() instanceof Node || part.element() instanceof DataFlow)) {
                elements.add(part.element());
            }
        }
        return elements;
    }

    /** What is selected when it is nodes and flows only; else nothing. */
    List<Element> onlyElements() {
        List<Element> elements = elements();
        return elements.size() == getSelectedObjects().size() ? elements : List.of();
    }

    void edit(org.eclipse.emf.common.command.Command command) {
        execute(new EmfCommand(command.getLabel(), () -> command));
    }
}
