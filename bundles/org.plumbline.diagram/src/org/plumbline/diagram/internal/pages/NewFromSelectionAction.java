/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pages;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IWorkbenchPart;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.model.Boundary;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.notation.Diagram;

/** Makes a further diagram: of the way of a flow, of a boundary, or of what is selected. */
final class NewFromSelectionAction extends ElementAction {

    static final String ID = "org.plumbline.diagram.newFromSelection";

    private final DrawnWorkload drawn;
    private final Consumer<Diagram> open;

    NewFromSelectionAction(IWorkbenchPart part, DrawnWorkload drawn, Consumer<Diagram> open) {
        super(part, ID, "New &Diagram from Selection", "Make a further diagram of what is selected",
                IAction.AS_PUSH_BUTTON);
        this.drawn = drawn;
        this.open = open;
    }

    @Override
    protected boolean calculateEnabled() {
        List<Element> selected = onlyElements();
        boolean flow = selected.size() == 1 && selected.get(0) instanceof DataFlow;
        boolean boundary = selected.size() == 1 && selected.get(0) instanceof Boundary;
        setText(flow ? "New &Diagram from This Flow" : boundary ? "New &Diagram from This Boundary"
                : "New &Diagram from Selection");
        return flow || selected.stream().anyMatch(each -> !(each instanceof DataFlow));
    }

    @Override
    public void run() {
        open.accept(NewDiagrams.of(drawn.workload(), onlyElements()));
    }
}
