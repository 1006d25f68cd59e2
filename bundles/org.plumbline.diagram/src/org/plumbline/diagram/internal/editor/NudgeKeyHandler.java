/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.plumbline.diagram.internal.notes.NotePart;
import org.plumbline.diagram.internal.parts.BoundaryPart;
import org.plumbline.diagram.internal.parts.ElementPart;
import org.plumbline.diagram.internal.parts.NodePart;
import org.plumbline.diagram.internal.writing.Writable;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Node;
import org.plumbline.notation.Metrics;

/**
 * Arrow keys move selected boxes by one step of the grid, with Shift by a pixel, and resize them with Ctrl and Shift;
 * F2 edits the name, and so does typing. Tab, Enter and Escape go from box to box, into a boundary and out of it; plus and minus expand and
 * collapse it.
 */
public final class NudgeKeyHandler extends GraphicalViewerKeyHandler {

    private static final int RESIZE = SWT.MOD1 | SWT.SHIFT;

    private final SelectionWalk walk;

    public NudgeKeyHandler(GraphicalViewer viewer, SelectionWalk walk) {
        super(viewer);
        this.walk = walk;
    }

    /**
     * Keeps Tab in the diagram until the last box, from where it leads on to the next control, and lets Escape go
     * outwards when there is no tool or drag for it to end.
     */
    public void listen() {
        getViewer().getControl().addTraverseListener(event -> {
            boolean forward = event.detail == SWT.TRAVERSE_TAB_NEXT;
            if (forward || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = !step(forward);
            } else if (event.detail == SWT.TRAVERSE_ESCAPE && (event.stateMask & SWT.BUTTON_MASK) == 0
                    && selected() != null && getViewer().getEditDomain().getActiveTool() instanceof SelectionTool) {
                select(outwards());
            }
        });
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if (event.keyCode == SWT.F2 && getFocusEditPart() instanceof Writable part) {
            part.write(null);
            return true;
        }
        if (event.stateMask == 0 && enter(event.keyCode) || toggle(event.character) || type(event)) {
            return true;
        }
        if ((event.stateMask & ~SWT.SHIFT) == 0 || event.stateMask == RESIZE) {
            boolean resize = event.stateMask == RESIZE;
            int step = !resize && (event.stateMask & SWT.SHIFT) != 0 ? 1 : Metrics.GRID;
            Point delta = switch (event.keyCode) {
                case SWT.ARROW_LEFT -> new Point(-step, 0);
                case SWT.ARROW_RIGHT -> new Point(step, 0);
                case SWT.ARROW_UP -> new Point(0, -step);
                case SWT.ARROW_DOWN -> new Point(0, step);
                default -> null;
            };
            if (delta != null && nudge(delta, resize)) {
                return true;
            }
        }
        return super.keyPressed(event);
    }

    private boolean enter(int key) {
        return selected() instanceof Node selected && (key == SWT.CR || key == SWT.KEYPAD_CR) && select(walk.inner(selected));
    }

    /** Letters and digits start a new text for what is selected alone; signs are keys of the diagram. */
    private boolean type(KeyEvent event) {
        if ((event.stateMask & ~SWT.SHIFT) == 0 && Character.isLetterOrDigit(event.character)
                && getViewer().getSelectedEditParts().size() == 1
                && getViewer().getSelectedEditParts().get(0) instanceof Writable part) {
            part.write(String.valueOf(event.character));
            return true;
        }
        return false;
    }

    private boolean step(boolean forward) {
        EObject from = selected() instanceof DataFlow flow ? flow.getSource() : selected();
        return select(forward ? walk.next(from) : walk.previous(from));
    }

    /** Out of a box leads the boundary around it, off a flow the box where it starts. */
    private Optional<? extends EObject> outwards() {
        return selected() instanceof DataFlow flow ? Optional.ofNullable(flow.getSource())
                : selected() instanceof Node node ? walk.outer(node) : Optional.empty();
    }

    private boolean select(Optional<? extends EObject> node) {
        if (node.map(getViewer().getEditPartRegistry()::get).orElse(null) instanceof EditPart part) {
            getViewer().select(part);
            getViewer().reveal(part);
            return true;
        }
        return false;
    }

    /** The node, flow or note selected last. */
    private EObject selected() {
        List<?> parts = getViewer().getSelectedEditParts();
        Object last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
        return last instanceof ElementPart part ? part.element() : last instanceof NotePart part ? part.note() : null;
    }

    private boolean toggle(char sign) {
        if ((sign == '+' || sign == '-') && getFocusEditPart() instanceof BoundaryPart boundary
                && boundary.isCollapsed() == (sign == '+')) {
            boundary.toggle();
            return true;
        }
        return false;
    }

    private boolean nudge(Point delta, boolean resize) {
        List<EditPart> parts = new ArrayList<>();
        for (Object each : getViewer().getSelectedEditParts()) {
            if (each instanceof NodePart || each instanceof NotePart) {
                parts.add((EditPart) each);
            }
        }
        ChangeBoundsRequest request = new ChangeBoundsRequest(
                resize ? RequestConstants.REQ_RESIZE : RequestConstants.REQ_MOVE);
        request.setEditParts(parts);
        if (resize) {
            request.setSizeDelta(new Dimension(delta.x, delta.y));
            request.setResizeDirection(PositionConstants.SOUTH_EAST);
        } else {
            request.setMoveDelta(delta);
        }
        CompoundCommand all = new CompoundCommand(resize ? "Resize" : "Move");
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
