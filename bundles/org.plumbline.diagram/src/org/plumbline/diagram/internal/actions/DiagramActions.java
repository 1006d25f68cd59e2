/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.actions;

import java.util.List;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.AlignmentAction;
import org.eclipse.gef.ui.actions.DirectEditAction;
import org.eclipse.gef.ui.actions.GEFActionConstants;
import org.eclipse.gef.ui.actions.MatchHeightAction;
import org.eclipse.gef.ui.actions.MatchWidthAction;
import org.eclipse.gef.ui.actions.ToggleGridAction;
import org.eclipse.gef.ui.actions.ToggleRulerVisibilityAction;
import org.eclipse.gef.ui.actions.ToggleSnapToGeometryAction;
import org.eclipse.gef.ui.actions.ZoomInAction;
import org.eclipse.gef.ui.actions.ZoomOutAction;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The actions of the diagram beyond those every GEF editor has. */
public final class DiagramActions {

    /** Ways to align, in the order of the menu. */
    public static final List<Integer> ALIGNMENTS = List.of(PositionConstants.LEFT, PositionConstants.CENTER,
            PositionConstants.RIGHT, PositionConstants.TOP, PositionConstants.MIDDLE, PositionConstants.BOTTOM);

    private DiagramActions() {
    }

    /** The id of the action that aligns in one of these ways. */
    static String alignment(int way) {
        return switch (way) {
            case PositionConstants.LEFT -> GEFActionConstants.ALIGN_LEFT;
            case PositionConstants.CENTER -> GEFActionConstants.ALIGN_CENTER;
            case PositionConstants.RIGHT -> GEFActionConstants.ALIGN_RIGHT;
            case PositionConstants.TOP -> GEFActionConstants.ALIGN_TOP;
            case PositionConstants.MIDDLE -> GEFActionConstants.ALIGN_MIDDLE;
            default -> GEFActionConstants.ALIGN_BOTTOM;
        };
    }

    /** Adds the actions that work on the selection. */
    public static void addSelectionActions(IWorkbenchPart part, ActionRegistry registry, List<Object> ids) {
        add(registry, ids, new DirectEditAction(part));
        add(registry, ids, new MatchWidthAction(part));
        add(registry, ids, new MatchHeightAction(part));
        add(registry, ids, new CollapseAction(part));
        for (int each : ALIGNMENTS) {
            add(registry, ids, new AlignmentAction(part, each));
        }
    }

    /** Adds the actions that work on the viewer, and lets their keys reach them. */
    public static void addViewerActions(IWorkbenchPart part, GraphicalViewer viewer, ZoomManager zoom,
            ActionRegistry registry) {
        registry.registerAction(new ZoomInAction(zoom));
        registry.registerAction(new ZoomOutAction(zoom));
        registry.registerAction(new FitAction(zoom));
        for (Action each : List.of(new ToggleGridAction(viewer), new ToggleSnapToGeometryAction(viewer),
                new ToggleRulerVisibilityAction(viewer))) {
            // They name commands that GEF does not define; every showing of the menu would log that.
            each.setActionDefinitionId(null);
            registry.registerAction(each);
        }
        ICommandService known = part.getSite().getService(ICommandService.class);
        IHandlerService handlers = part.getSite().getService(IHandlerService.class);
        registry.getActions().forEachRemaining(each -> {
            IAction action = (IAction) each;
            String command = action.getActionDefinitionId();
            if (command != null && known.getCommand(command).isDefined()) {
                handlers.activateHandler(command, new ActionHandler(action));
            }
        });
    }

    private static void add(ActionRegistry registry, List<Object> ids, IAction action) {
        registry.registerAction(action);
        ids.add(action.getId());
    }
}
