/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.plumbline.diagram.internal.parts.ElementPart;
import org.plumbline.diagram.internal.parts.NodePart;
import org.plumbline.notation.Metrics;

/** Arrow keys move selected boxes by one step of the grid, with Shift by a pixel; F2 edits the name. */
public final class NudgeKeyHandler extends GraphicalViewerKeyHandler {

    public NudgeKeyHandler(GraphicalViewer viewer) {
        super(viewer);
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if (event.keyCode == SWT.F2 && getFocusEditPart() instanceof ElementPart part) {
            part.editName();
            return true;
        }
        if ((event.stateMask & ~SWT.SHIFT) == 0) {
            int step = (event.stateMask & SWT.SHIFT) != 0 ? 1 : Metrics.GRID;
            Point delta = switch (event.keyCode) {
                case SWT.ARROW_LEFT -> new Point(-step, 0);
                case SWT.ARROW_RIGHT -> new Point(step, 0);
                case SWT.ARROW_UP -> new Point(0, -step);
                case SWT.ARROW_DOWN -> new Point(0, step);
                default -> null;
            };
            if (delta != null && nudge(delta)) {
                return true;
            }
        }
        return super.keyPressed(event);
    }

    private boolean nudge(Point delta) {
        List<EditPart> parts = new ArrayList<>();
        for (Object each : getViewer().getSelectedEditParts()) {
            if (each instanceof NodePart part) {
                parts.add(part);
            }
        }
        ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);
        request.setEditParts(parts);
        request.setMoveDelta(delta);
        CompoundCommand all = new CompoundCommand("Move");
        parts.forEach(each -> {
            Command command = each.getCommand(request);
            if (command != null) {
                all.add(command);
            }
        });
        if (all.isEmpty()) {
            return false;
        }
        getViewer().getEditDomain().getCommandStack().execute(all);
        return true;
    }
}
