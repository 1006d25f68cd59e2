/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyStroke;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.LabelRetargetAction;
import org.eclipse.ui.actions.RetargetAction;
import org.eclipse.ui.handlers.IHandlerService;
import org.plumbline.diagram.Pages;
import org.plumbline.diagram.internal.parts.DiagramContext;

/** The actions that concern what is on which diagram, and how flows run on it. */
public final class PageActions {

    private static final List<String> IDS = List.of(TakeOffAction.ID, PutOnAction.ID, NewFromSelectionAction.ID,
            StraightAction.ID, NoteLinkAction.ID);

    private PageActions() {
    }

    /** Adds the actions, and lets Backspace take off what is selected. */
    public static void add(IWorkbenchPart part, GraphicalViewer viewer, DiagramContext context,
            ActionRegistry registry, List<Object> selectionActions, PageCommands commands) {
        PageEdits edits = new PageEdits(context.drawn());
        for (IAction each : List.of(new TakeOffAction(part, edits), new PutOnAction(part, edits),
                new NewFromSelectionAction(part, context.drawn(), commands::add), new StraightAction(part, context.drawn(), edits),
                new NoteLinkAction(part, context.drawn()))) {
            registry.registerAction(each);
            selectionActions.add(each.getId());
            commands.pages().addListener(((UpdateAction) each)::update);
        }
        for (PageAction each : PageAction.values()) {
            registry.registerAction(each.of(commands));
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

    /** What the window's menu holds while any editor may be active. */
    public static List<RetargetAction> retargets() {
        List<RetargetAction> all = new ArrayList<>();
        for (PageAction each : PageAction.values()) {
            all.add(new LabelRetargetAction(each.id(), each.label()));
        }
        all.add(new LabelRetargetAction(NewFromSelectionAction.ID, "From &Selection"));
        all.add(new LabelRetargetAction(PutOnAction.ID, "Add to Diagra&m..."));
        // With the label of the action, the menu would take Backspace away from every text field.
        all.add(new RetargetAction(TakeOffAction.ID, "Re&move from Diagram"));
        all.add(new LabelRetargetAction(StraightAction.ID, "&Straight Flows", IAction.AS_CHECK_BOX));
        all.add(new LabelRetargetAction(NoteLinkAction.ID, "Lin&k Note to Element"));
        all.forEach(each -> each.setActionDefinitionId(each.getId()));
        return all;
    }

    /** Adds all of them to the window's menu. */
    public static void fillBar(IMenuManager menu, Function<String, IAction> actions) {
        fillPage(menu, actions);
        menu.add(new Separator());
        for (String id : List.of(PutOnAction.ID, TakeOffAction.ID, StraightAction.ID, NoteLinkAction.ID)) {
            menu.add(actions.apply(id));
        }
    }

    /** Adds what can be done with diagrams as a whole. */
    static void fillPage(IMenuManager menu, Function<String, IAction> actions) {
        MenuManager further = new MenuManager("&New Diagram");
        fillNew(further, actions);
        further.add(actions.apply(NewFromSelectionAction.ID));
        menu.add(further);
        for (PageAction each : PageAction.values()) {
            if (each != PageAction.EMPTY && each != PageAction.OVERVIEW) {
                menu.add(actions.apply(each.id()));
            }
        }
    }

    /** Adds what makes a diagram out of nothing. */
    static void fillNew(IMenuManager menu, Function<String, IAction> actions) {
        menu.add(actions.apply(PageAction.EMPTY.id()));
        menu.add(actions.apply(PageAction.OVERVIEW.id()));
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
