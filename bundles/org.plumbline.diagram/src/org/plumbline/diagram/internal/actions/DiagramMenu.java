/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.actions;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.plumbline.diagram.internal.arrange.ArrangeActions;
import org.plumbline.diagram.internal.badges.FindingsMenu;
import org.plumbline.diagram.internal.clipboard.ClipboardActions;
import org.plumbline.diagram.internal.pages.PageActions;
import org.plumbline.diagram.internal.connect.QuickActions;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.ElementPart;
import org.plumbline.diagram.internal.layout.LayoutActions;
import org.plumbline.diagram.internal.picture.CopyPictureAction;
import org.plumbline.diagram.internal.picture.SavePictureAction;
import org.plumbline.diagram.internal.seeing.SeeAction;

/** The context menu of the diagram: what can be done with the selection, and with its findings. */
public final class DiagramMenu extends ContextMenuProvider {

    private final ActionRegistry actions;
    private final DiagramContext context;

    public DiagramMenu(EditPartViewer viewer, ActionRegistry actions, DiagramContext context) {
        super(viewer);
        this.actions = actions;
        this.context = context;
    }

    @Override
    public void buildContextMenu(IMenuManager menu) {
        addFindings(menu);
        menu.add(new Separator(GEFActionConstants.GROUP_UNDO));
        add(menu, ActionFactory.UNDO.getId());
        add(menu, ActionFactory.REDO.getId());
        menu.add(new Separator(GEFActionConstants.GROUP_EDIT));
        IAction rename = action(GEFActionConstants.DIRECT_EDIT);
        if (rename.isEnabled()) {
            rename.setText("Re&name\tF2");
            menu.add(rename);
        }
        QuickActions.LABELS.keySet().forEach(each -> addEnabled(menu, each));
        ClipboardActions.fill(menu, actions, getViewer());
        addEnabled(menu, ActionFactory.DELETE.getId());
        addEnabled(menu, CollapseAction.ID);
        MenuManager align = new MenuManager("A&lign and Size");
        DiagramActions.ALIGNMENTS.forEach(each -> addEnabled(align, DiagramActions.alignment(each)));
        addEnabled(align, GEFActionConstants.MATCH_WIDTH);
        addEnabled(align, GEFActionConstants.MATCH_HEIGHT);
        ArrangeActions.LABELS.keySet().forEach(each -> addEnabled(align, each));
        if (!align.isEmpty()) {
            menu.add(align);
        }
        menu.add(new Separator("pages"));
        PageActions.fill(menu, actions);
        menu.add(new Separator(GEFActionConstants.GROUP_VIEW));
        add(menu, LayoutActions.ALL);
        addEnabled(menu, LayoutActions.SELECTION);
        addEnabled(menu, LayoutActions.NEW);
        menu.add(view());
        MenuManager picture = new MenuManager("&Picture");
        add(picture, SavePictureAction.ID);
        add(picture, CopyPictureAction.ID);
        add(picture, ActionFactory.PRINT.getId());
        menu.add(picture);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private MenuManager view() {
        MenuManager view = new MenuManager("&View");
        add(view, FindActions.FIND);
        add(view, FitAction.ID);
        view.add(new Separator());
        add(view, SeeAction.PATH.id());
        add(view, SeeAction.HEAT.id());
        view.add(new Separator());
        add(view, GEFActionConstants.TOGGLE_RULER_VISIBILITY);
        add(view, GEFActionConstants.TOGGLE_GRID_VISIBILITY);
        add(view, GEFActionConstants.TOGGLE_SNAP_TO_GEOMETRY);
        return view;
    }

    private void addFindings(IMenuManager menu) {
        if (getViewer().getSelectedEditParts().size() == 1
                && getViewer().getSelectedEditParts().get(0) instanceof ElementPart part) {
            new FindingsMenu(part, context).fill(menu);
        }
    }

    private IAction action(String id) {
        return actions.getAction(id);
    }

    private void add(IMenuManager menu, String id) {
        menu.add(action(id));
    }

    private void addEnabled(IMenuManager menu, String id) {
        if (action(id).isEnabled()) {
            menu.add(action(id));
        }
    }
}
