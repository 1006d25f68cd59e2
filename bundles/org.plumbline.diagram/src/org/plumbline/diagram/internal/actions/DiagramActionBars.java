/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.actions;

import java.util.Arrays;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionBarContributor;
import org.eclipse.gef.ui.actions.AlignmentRetargetAction;
import org.eclipse.gef.ui.actions.DeleteRetargetAction;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.actions.MatchHeightRetargetAction;
import org.eclipse.gef.ui.actions.MatchWidthRetargetAction;
import org.eclipse.gef.ui.actions.RedoRetargetAction;
import org.eclipse.gef.ui.actions.UndoRetargetAction;
import org.eclipse.gef.ui.actions.ZoomComboContributionItem;
import org.eclipse.gef.ui.actions.ZoomInRetargetAction;
import org.eclipse.gef.ui.actions.ZoomOutRetargetAction;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.LabelRetargetAction;
import org.eclipse.ui.actions.RetargetAction;
import org.plumbline.diagram.internal.arrange.ArrangeActions;
import org.plumbline.diagram.internal.clipboard.ClipboardActions;
import org.plumbline.diagram.internal.connect.QuickActions;
import org.plumbline.diagram.internal.layout.LayoutActions;
import org.plumbline.diagram.internal.pages.PageActions;
import org.plumbline.diagram.internal.picture.CopyPictureAction;
import org.plumbline.diagram.internal.picture.SavePictureAction;
import org.plumbline.diagram.internal.seeing.SeeAction;

/** What the diagram adds to the window's menus and toolbar while it is active. */
public final class DiagramActionBars extends ActionBarContributor {

    /** Id of the action that imports into the diagram, and of its command. */
    public static final String IMPORT = "org.plumbline.diagram.importTemplate";

    @Override
    protected void buildActions() {
        addRetargetAction(new UndoRetargetAction());
        addRetargetAction(new RedoRetargetAction());
        addRetargetAction(new DeleteRetargetAction());
        addRetargetAction(new ZoomInRetargetAction());
        addRetargetAction(new ZoomOutRetargetAction());
        DiagramActions.ALIGNMENTS.forEach(each -> addRetargetAction(new AlignmentRetargetAction(each)));
        ArrangeActions.LABELS.forEach(
                (id, label) -> addRetargetAction(retarget(id, label, IAction.AS_PUSH_BUTTON)));
        addRetargetAction(new MatchWidthRetargetAction());
        addRetargetAction(new MatchHeightRetargetAction());
        LayoutActions.LABELS.forEach(
                (id, label) -> addRetargetAction(retarget(id, label, IAction.AS_PUSH_BUTTON)));
        addRetargetAction(retarget(ClipboardActions.DUPLICATE, "&Duplicate", IAction.AS_PUSH_BUTTON));
        addRetargetAction(retarget(FindActions.FIND, "Find &Element\u2026", IAction.AS_PUSH_BUTTON));
        QuickActions.LABELS.forEach(
                (id, label) -> addRetargetAction(retarget(id, label, IAction.AS_PUSH_BUTTON)));
        addRetargetAction(retarget(IMPORT, "&Import Template\u2026", IAction.AS_PUSH_BUTTON));
        addRetargetAction(retarget(FindActions.SEARCH, "&Search Services", IAction.AS_PUSH_BUTTON));
        addRetargetAction(retarget(FitAction.ID, "&Fit to Window", IAction.AS_PUSH_BUTTON));
        addRetargetAction(retarget(SavePictureAction.ID, "Save as P&icture…", IAction.AS_PUSH_BUTTON));
        addRetargetAction(retarget(CopyPictureAction.ID, "Copy as &Picture", IAction.AS_PUSH_BUTTON));
        Arrays.stream(SeeAction.values()).forEach(each -> addRetargetAction(each.retarget()));
        // They are on the toolbar, also while no editor is active that would give them their signs.
        getAction(LayoutActions.ALL).setImageDescriptor(LayoutActions.image());
        getAction(FitAction.ID).setImageDescriptor(FitAction.image());
        PageActions.retargets().forEach(this::addRetargetAction);
        addRetargetAction(retarget(CollapseAction.ID, "&Collapse or Expand", IAction.AS_PUSH_BUTTON));
        addRetargetAction(retarget(GEFActionConstants.TOGGLE_GRID_VISIBILITY, "&Grid", IAction.AS_CHECK_BOX));
        addRetargetAction(retarget(GEFActionConstants.TOGGLE_RULER_VISIBILITY, "R&ulers", IAction.AS_CHECK_BOX));
        addRetargetAction(
                retarget(GEFActionConstants.TOGGLE_SNAP_TO_GEOMETRY, "&Snap to Geometry", IAction.AS_CHECK_BOX));
    }

    @Override
    protected void declareGlobalActionKeys() {
        addGlobalActionKey(ActionFactory.PRINT.getId());
        addGlobalActionKey(ActionFactory.CUT.getId());
        addGlobalActionKey(ActionFactory.COPY.getId());
        addGlobalActionKey(ActionFactory.PASTE.getId());
        addGlobalActionKey(ActionFactory.SELECT_ALL.getId());
        addGlobalActionKey(ActionFactory.FIND.getId());
    }

    @Override
    public void contributeToToolBar(IToolBarManager bar) {
        bar.add(getAction(LayoutActions.ALL));
        bar.add(new Separator());
        bar.add(getAction(DiagramActions.alignment(PositionConstants.LEFT)));
        bar.add(getAction(DiagramActions.alignment(PositionConstants.CENTER)));
        bar.add(getAction(DiagramActions.alignment(PositionConstants.TOP)));
        bar.add(getAction(DiagramActions.alignment(PositionConstants.MIDDLE)));
        bar.add(new Separator());
        bar.add(getAction(GEFActionConstants.ZOOM_OUT));
        bar.add(new ZoomComboContributionItem(getPage(),
                new String[] {ZoomManager.FIT_ALL, ZoomManager.FIT_WIDTH, ZoomManager.FIT_HEIGHT}));
        bar.add(getAction(GEFActionConstants.ZOOM_IN));
        bar.add(getAction(FitAction.ID));
        bar.add(new Separator());
        bar.add(getAction(SeeAction.FILTER.id()));
        bar.add(getAction(SeeAction.HEAT.id()));
        bar.add(getAction(SeeAction.PATH.id()));
    }

    @Override
    public void contributeToMenu(IMenuManager bar) {
        MenuManager diagram = new MenuManager("&Diagram", "org.plumbline.diagram.menu");
        LayoutActions.LABELS.keySet().forEach(each -> diagram.add(getAction(each)));
        diagram.add(new Separator());
        diagram.add(getAction(CollapseAction.ID));
        MenuManager align = new MenuManager("A&lign and Size");
        DiagramActions.ALIGNMENTS.forEach(each -> align.add(getAction(DiagramActions.alignment(each))));
        align.add(new Separator());
        align.add(getAction(GEFActionConstants.MATCH_WIDTH));
        align.add(getAction(GEFActionConstants.MATCH_HEIGHT));
        ArrangeActions.LABELS.keySet().forEach(each -> align.add(getAction(each)));
        diagram.add(align);
        diagram.add(new Separator());
        PageActions.fillBar(diagram, this::getAction);
        diagram.add(new Separator());
        diagram.add(getAction(FindActions.FIND));
        diagram.add(getAction(FindActions.SEARCH));
        QuickActions.LABELS.keySet().forEach(each -> diagram.add(getAction(each)));
        diagram.add(getAction(IMPORT));
        diagram.add(new Separator());
        diagram.add(getAction(GEFActionConstants.ZOOM_IN));
        diagram.add(getAction(GEFActionConstants.ZOOM_OUT));
        diagram.add(getAction(FitAction.ID));
        Arrays.stream(SeeAction.values()).forEach(each -> diagram.add(getAction(each.id())));
        diagram.add(new Separator());
        diagram.add(getAction(GEFActionConstants.TOGGLE_RULER_VISIBILITY));
        diagram.add(getAction(GEFActionConstants.TOGGLE_GRID_VISIBILITY));
        diagram.add(getAction(GEFActionConstants.TOGGLE_SNAP_TO_GEOMETRY));
        diagram.add(new Separator());
        diagram.add(getAction(SavePictureAction.ID));
        diagram.add(getAction(CopyPictureAction.ID));
        bar.insertAfter(IWorkbenchActionConstants.M_EDIT, diagram);
        IMenuManager edit = bar.findMenuUsingPath(IWorkbenchActionConstants.M_EDIT);
        if (edit != null) {
            edit.insertAfter(ActionFactory.PASTE.getId(), getAction(ClipboardActions.DUPLICATE));
        }
    }

    private static RetargetAction retarget(String id, String text, int style) {
        RetargetAction action = style == IAction.AS_PUSH_BUTTON ? new LabelRetargetAction(id, text)
                : new RetargetAction(id, text, style);
        if (style == IAction.AS_PUSH_BUTTON) {
            action.setActionDefinitionId(id);
        }
        return action;
    }
}
