/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pages;

import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.action.Action;

/** The actions on the shown diagram as a whole, in the order of the menu. */
enum PageAction {

    EMPTY("newEmpty", "&Empty Diagram", "Make a diagram that shows what is drawn on it or added to it", each -> true,
            PageCommands::addEmpty),
    OVERVIEW("newOverview", "&Overview", "Make a further diagram of everything", each -> true,
            PageCommands::addOverview),
    RENAME("renameDiagram", "Re&name Diagram...", "Name the shown diagram", each -> true, PageCommands::rename),
    DUPLICATE("duplicateDiagram", "D&uplicate Diagram", "Make a further diagram that shows the same", each -> true,
            PageCommands::duplicate),
    LEFT("moveDiagramLeft", "Move Diagram &Left", "Swap the tab with the one before", each -> each.canMove(-1),
            each -> each.move(-1)),
    RIGHT("moveDiagramRight", "Move Diagram Ri&ght", "Swap the tab with the next", each -> each.canMove(1),
            each -> each.move(1)),
    DELETE("deleteDiagram", "Delete Dia&gram", "Delete the shown diagram; its elements stay in the workload",
            PageCommands::canDelete, PageCommands::delete);

    private final String id;
    private final String label;
    private final String hint;
    private final Predicate<PageCommands> enabled;
    private final Consumer<PageCommands> run;

    PageAction(String name, String label, String hint, Predicate<PageCommands> enabled, Consumer<PageCommands> run) {
        this.id = "org.plumbline.diagram." + name;
        this.label = label;
        this.hint = hint;
        this.enabled = enabled;
        this.run = run;
    }

    /** Its id in the action registry, and of its command. */
    String id() {
        return id;
    }

    String label() {
        return label;
    }

    /** The action of one editor; it follows the pages. */
    Action of(PageCommands commands) {
        Action action = new Action(label) {
            @Override
            public void run() {
                run.accept(commands);
            }
        };
        action.setId(id);
        action.setActionDefinitionId(id);
        action.setToolTipText(hint);
        action.setEnabled(enabled.test(commands));
        commands.pages().addListener(() -> action.setEnabled(enabled.test(commands)));
        return action;
    }
}
