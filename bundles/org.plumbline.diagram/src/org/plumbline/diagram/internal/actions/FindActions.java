/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.actions;

import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.ui.actions.ActionFactory;

/** The actions that look for something. */
public final class FindActions {

    /** Id of the action that finds what is drawn, and of its command. */
    public static final String FIND = "org.plumbline.diagram.findElement";
    /** Id of the action that finds what can be drawn, and of its command. */
    public static final String SEARCH = "org.plumbline.diagram.searchServices";

    private FindActions() {
    }

    public static void addTo(ActionRegistry registry, Runnable searchServices, Runnable findElement) {
        RunAction find = new RunAction(FIND, "Find &Element\u2026", "Find a box or a flow by name and show it",
                findElement);
        registry.registerAction(find);
        RunAction edit = new RunAction(ActionFactory.FIND.getId(), find.getText(), find.getToolTipText(), findElement);
        edit.setActionDefinitionId(ActionFactory.FIND.getCommandId());
        registry.registerAction(edit);
        registry.registerAction(new RunAction(SEARCH, "&Search Services", "Find a service in the palette",
                searchServices));
    }
}
