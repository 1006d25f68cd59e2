/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pages;

import java.util.List;

import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IWorkbenchPart;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.model.DataFlow;
import org.plumbline.notation.Routing;

/** Lets flows run straight or at right angles: those selected, or all that say nothing of their own. */
final class StraightAction extends ElementAction {

    static final String ID = "org.plumbline.diagram.straight";

    private final DrawnWorkload drawn;
    private final PageEdits edits;

    StraightAction(IWorkbenchPart part, DrawnWorkload drawn, PageEdits edits) {
        super(part, ID, "&Straight Flows", "Let flows run straight instead of at right angles",
                IAction.AS_CHECK_BOX);
        this.drawn = drawn;
        this.edits = edits;
    }

    @Override
    protected boolean calculateEnabled() {
        List<DataFlow> selected = flows();
        setText(selected.isEmpty() ? "&Straight Flows on This Diagram" : "&Straight");
        setChecked(isStraight(selected));
        return elements().isEmpty() || !selected.isEmpty();
    }

    @Override
    public void run() {
        List<DataFlow> selected = flows();
        Routing wanted = isStraight(selected) ? Routing.ORTHOGONAL : Routing.STRAIGHT;
        edit(selected.isEmpty() ? edits.routeAll(wanted) : edits.route(selected, wanted));
    }

    private boolean isStraight(List<DataFlow> selected) {
        return selected.isEmpty() ? drawn.diagram().getRouting() == Routing.STRAIGHT
                : selected.stream().allMatch(each -> drawn.routing(each) == Routing.STRAIGHT);
    }

    private List<DataFlow> flows() {
        return elements().stream().filter(DataFlow.class::isInstance).map(DataFlow.class::cast).toList();
    }
}
