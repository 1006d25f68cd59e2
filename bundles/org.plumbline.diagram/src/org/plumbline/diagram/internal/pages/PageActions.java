/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pages;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyStroke;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.plumbline.diagram.Pages;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.notation.Diagram;

/** The actions that concern what is on which diagram, and how flows run on it. */
public final class PageActions {

    private static final List<String> IDS = List.of(TakeOffAction.ID, PutOnAction.ID, NewFromSelectionAction.ID,
            StraightAction.ID, NoteLinkAction.ID);

    private PageActions() {
    }

    /** Adds the actions, and lets Backspace take off what is selected. */
    public static void add(IWorkbenchPart part, GraphicalViewer viewer, DiagramContext context,
            ActionRegistry registry, List<Object> selectionActions, Consumer<Diagram> open) {
        PageEdits edits = new PageEdits(context.drawn());
        for (IAction each : List.of(new TakeOffAction(part, edits), new PutOnAction(part, edits),
                new NewFromSelectionAction(part, context.drawn(), open), new StraightAction(part, context.drawn(), edits),
                new NoteLinkAction(part, context.drawn()))) {
            registry.registerAction(each);
            selectionActions.add(each.getId());
        }
        viewer.getKeyHandler().put(KeyStroke.getPressed(SWT.BS, SWT.BS, 0), registry.getAction(TakeOffAction.ID));
    }

    /** Lets the keys that turn the pages of any editor, Ctrl+Page Up and Ctrl+Page Down, turn these. */
    public static void addKeys(IWorkbenchPart part, Pages pages) {
        IHandlerService handlers = part.getSite().getService(IHandlerService.class);
        handlers.activateHandler("org.eclipse.ui.navigate.nextSubTab", turn(pages, 1));
        handlers.activateHandler("org.eclipse.ui.navigate.previousSubTab", turn(pages, -1));
    }

    private static AbstractHandler turn(Pages pages, int steps) {
        return new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                pages.turn(steps);
                return null;
            }
        };
    }

    /** Adds to a context menu those that can be used now. */
    public static void fill(IMenuManager menu, ActionRegistry registry) {
        for (String id : IDS) {
            IAction action = registry.getAction(id);
            if (action != null && action.isEnabled()) {
                menu.add(action);
            }
        }
    }
}
