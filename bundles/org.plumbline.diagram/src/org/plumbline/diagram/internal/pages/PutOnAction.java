/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pages;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Labels;

/** Lets people choose among the elements that the shown diagram lacks, and puts them on it. */
final class PutOnAction extends ElementAction {

    static final String ID = "org.plumbline.diagram.putOn";

    private final PageEdits edits;

    PutOnAction(IWorkbenchPart part, PageEdits edits) {
        super(part, ID, "Add to Diagra&m...", "Show elements of the model that are not on this diagram",
                IAction.AS_PUSH_BUTTON);
        this.edits = edits;
    }

    @Override
    protected boolean calculateEnabled() {
        return !edits.missing().isEmpty();
    }

    @Override
    public void run() {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(
                getWorkbenchPart().getSite().getShell(), LabelProvider.createTextProvider(PutOnAction::label));
        dialog.setTitle("Add to Diagram");
        dialog.setMessage("Elements of the model that are not on this diagram (* = any text, ? = any character):");
        dialog.setMultipleSelection(true);
        dialog.setElements(edits.missing().toArray());
        if (dialog.open() == Window.OK) {
            List<Element> chosen = Arrays.stream(dialog.getResult()).map(Element.class::cast).toList();
            edit(edits.putOn(chosen));
        }
    }

    private static String label(Object each) {
        if (each instanceof DataFlow flow) {
            return Nodes.label(flow.getSource()) + " \u2192 " + Nodes.label(flow.getTarget());
        }
        Node node = (Node) each;
        String kind = node instanceof Boundary boundary ? Labels.kind(boundary) : Labels.kind((Component) node);
        String where = node.eContainer() instanceof Node around ? " in " + Nodes.label(around) : "";
        return Nodes.label(node) + " (" + kind + where + ")";
    }
}
