/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.plumbline.diagram.internal.badges.ElementFindings;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.figures.BoundaryFigure;
import org.plumbline.diagram.internal.figures.NodeFigure.Target;
import org.plumbline.diagram.internal.kinds.BoundaryKind;
import org.plumbline.diagram.internal.policies.NodeLayoutPolicy;
import org.plumbline.model.Boundary;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Labels;

/** A boundary as a frame around its contents, or, collapsed, as a card. */
public final class BoundaryPart extends NodePart implements BoxContainer {

    private final BoundaryKind kind;
    /** Whether it was collapsed when it got the handles of a selection: then there are none to resize it. */
    private boolean handled;

    public BoundaryPart(Boundary boundary, BoundaryKind kind, DiagramContext context) {
        super(boundary, kind, context);
        this.kind = kind;
    }

    @Override
    public NodeContainer container() {
        return (Boundary) element();
    }

    @Override
    protected IFigure createFigure() {
        return new BoundaryFigure(context().look().get());
    }

    @Override
    protected void createEditPolicies() {
        super.createEditPolicies();
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new NodeLayoutPolicy(context(), this));
    }

    @Override
    protected void show() {
        Boundary boundary = (Boundary) element();
        boolean collapsed = context().drawn().isCollapsed(boundary);
        BoundaryFigure figure = (BoundaryFigure) getFigure();
        figure.setCollapsed(collapsed);
        figure.setFrameHidden(!context().layers().shows(boundary));
        figure.show(kind.style(boundary), Labels.icon(boundary), Nodes.label(boundary), Labels.kind(boundary),
                collapsed ? Nodes.allIn(boundary).size() + " inside" : Labels.detail(boundary));
    }

    @Override
    protected List<?> getModelChildren() {
        return context().drawn().visibleNodes(container());
    }

    @Override
    public void refreshLayers() {
        ((BoundaryFigure) getFigure()).setFrameHidden(!context().layers().shows(element()));
        super.refreshLayers();
    }

    @Override
    protected ElementFindings shownFindings() {
        return ((BoundaryFigure) getFigure()).isFrameHidden() ? ElementFindings.NONE : super.shownFindings();
    }

    @Override
    public void refreshContents() {
        refresh();
        int selected = getSelected();
        if (selected != SELECTED_NONE && isCollapsed() != handled) {
            setSelected(SELECTED_NONE);
            setSelected(selected);
        }
        refreshBadge();
    }

    @Override
    public void showTarget(Target target) {
        box().setTarget(target);
    }

    @Override
    public void setSelected(int value) {
        handled = isCollapsed();
        super.setSelected(value);
    }

    public boolean isCollapsed() {
        return context().drawn().isCollapsed(element());
    }

    /** Hides what is inside, or shows it again, as one undoable step. */
    public void toggle() {
        boolean collapsed = context().drawn().isCollapsed(element());
        getViewer().getEditDomain().getCommandStack().execute(new EmfCommand(collapsed ? "Expand" : "Collapse",
                () -> context().edits().collapse(element(), !collapsed)));
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        if (request instanceof LocationRequest at && at.getLocation() != null
                && ((BoundaryFigure) getFigure()).onToggle(local(at.getLocation()))) {
            return new ToggleTracker();
        }
        return super.getDragTracker(request);
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
        return type == SnapToHelper.class ? Snapping.of(this) : super.getAdapter(type);
    }

    private final class ToggleTracker extends SelectEditPartTracker {
        ToggleTracker() {
            super(BoundaryPart.this);
        }

        @Override
        protected boolean handleButtonUp(int button) {
            boolean handled = super.handleButtonUp(button);
            if (button == 1) {
                toggle();
            }
            return handled;
        }
    }
}
