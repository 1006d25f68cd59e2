/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.connect;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.ConnectionDragCreationTool;
import org.eclipse.swt.widgets.Control;
import org.plumbline.catalog.CloudService;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.commands.Insertions;
import org.plumbline.diagram.internal.palette.Favourites;
import org.plumbline.diagram.internal.palette.NewComponent;
import org.plumbline.diagram.internal.palette.NewFlow;
import org.plumbline.diagram.internal.parts.BoundaryPart;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.NodePart;
import org.plumbline.diagram.internal.pick.QuickPick;
import org.plumbline.diagram.internal.pick.ServicePicks;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.Node;
import org.plumbline.notation.Points;

/** Draws a flow from a box by drag. Let go over nothing, it offers services to draw at its end. */
final class ConnectionDrag extends ConnectionDragCreationTool {

    private static final int FRAME = 12;
    private static final int TITLE = 28;

    private final NodePart source;
    private final DiagramContext context;

    ConnectionDrag(NodePart source, DiagramContext context) {
        super(new NewFlow(Interaction.REQUEST));
        this.source = source;
        this.context = context;
    }

    /** The press is on a handle, which lies outside its box. */
    @Override
    protected boolean updateTargetUnderMouse() {
        if (isInState(STATE_INITIAL)) {
            setTargetEditPart(source);
            return true;
        }
        return super.updateTargetUnderMouse();
    }

    /** The inside of an open boundary is ground to draw on; its frame and its title stand for the boundary. */
    @Override
    protected EditPartViewer.Conditional getTargetingConditional() {
        EditPartViewer.Conditional all = super.getTargetingConditional();
        return part -> !isInside(part) && all.evaluate(part);
    }

    @Override
    protected boolean handleButtonUp(int button) {
        EditPartViewer viewer = getCurrentViewer();
        Point at = getLocation().getCopy();
        boolean offer = isInState(STATE_CONNECTION_STARTED) && getTargetEditPart() == null;
        boolean handled = super.handleButtonUp(button);
        if (offer) {
            viewer.getControl().getDisplay().asyncExec(() -> offer(viewer, at));
        }
        return handled;
    }

    private boolean isInside(EditPart part) {
        if (!(part instanceof BoundaryPart boundary) || context.drawn().isCollapsed(boundary.element())) {
            return false;
        }
        Rectangle box = boundary.getFigure().getBounds().getCopy();
        boundary.getFigure().translateToAbsolute(box);
        Point at = getLocation();
        return at.x > box.x + FRAME && at.x < box.x + box.width - FRAME && at.y > box.y + TITLE
                && at.y < box.y + box.height - FRAME;
    }

    private void offer(EditPartViewer viewer, Point at) {
        Control control = viewer.getControl();
        if (control == null || control.isDisposed() || !source.isActive()) {
            return;
        }
        Point drop = at.getCopy();
        ((GraphicalEditPart) viewer.getContents()).getFigure().translateToRelative(drop);
        Points.Point place = new Points.Point(drop.x, drop.y);
        new QuickPick(control.getShell(), "Connect to a new service", "No service matches",
                new ServicePicks(Suggestions.after(source.element()), service -> draw(viewer, service, place))::find,
                control.toDisplay(at.x, at.y)).open();
    }

    private void draw(EditPartViewer viewer, CloudService service, Points.Point at) {
        Node node = (Node) new NewComponent(service).getNewObject();
        new Favourites().used(service.id());
        DataFlow flow = (DataFlow) new NewFlow(node instanceof Messaging ? Interaction.ASYNCHRONOUS
                : Interaction.REQUEST).getNewObject();
        Insertions insertions = new Insertions(context.drawn(), context.edits());
        viewer.getEditDomain().getCommandStack().execute(new EmfCommand("Connect",
                () -> insertions.createAndConnect(source.element(), flow, node, at)));
        if (viewer.getEditPartRegistry().get(node) instanceof EditPart created) {
            viewer.select(created);
        }
    }
}
