/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import java.util.List;

import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.gef.requests.LocationRequest;
import org.plumbline.diagram.internal.badges.BadgeFigure;
import org.plumbline.diagram.internal.badges.BadgeHover;
import org.plumbline.diagram.internal.badges.BadgeTracker;
import org.plumbline.diagram.internal.badges.ElementFindings;
import org.plumbline.diagram.internal.connect.InsertPolicy;
import org.plumbline.diagram.internal.figures.FlowFigure;
import org.plumbline.diagram.internal.kinds.ElementKind;
import org.plumbline.diagram.internal.policies.BendPolicy;
import org.plumbline.diagram.internal.policies.DeleteFlowPolicy;
import org.plumbline.diagram.internal.policies.RenamePolicy;
import org.plumbline.diagram.internal.writing.NameEditing;
import org.plumbline.diagram.internal.writing.TextEditing;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Interaction;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Labels;
import org.plumbline.notation.Routing;

/** A flow as a line. */
public final class FlowPart extends AbstractConnectionEditPart implements ElementPart {

    private final DiagramContext context;
    private final ElementKind kind;
    private BadgeFigure badge;

    public FlowPart(DataFlow flow, ElementKind kind, DiagramContext context) {
        this.context = context;
        this.kind = kind;
        setModel(flow);
    }

    @Override
    public DataFlow element() {
        return (DataFlow) getModel();
    }

    private FlowFigure line() {
        return (FlowFigure) getFigure();
    }

    @Override
    protected IFigure createFigure() {
        return new FlowFigure(context.look().get());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new ConnectionEndpointEditPolicy());
        installEditPolicy(EditPolicy.CONNECTION_ROLE, new DeleteFlowPolicy(context));
        installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new BendPolicy(context, this));
        installEditPolicy(InsertPolicy.ROLE, new InsertPolicy(context, this));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(context, this));
    }

    @Override
    public void activate() {
        super.activate();
        refreshBadge();
    }

    @Override
    protected void refreshVisuals() {
        DataFlow flow = element();
        if (!context.drawn().isDrawn(flow)) {
            return;
        }
        FlowFigure line = line();
        line.setDashed(flow.getInteraction() == Interaction.ASYNCHRONOUS
                || flow.getInteraction() == Interaction.STREAM || flow.getInteraction() == Interaction.BATCH);
        line.setDimmed(Nodes.outOfScope(flow.getSource()) && Nodes.outOfScope(flow.getTarget()));
        line.setVisible(context.layers().shows(flow));
        line.setFaded(context.layers().fades(flow));
        line.label().show(Labels.flow(flow), flow.getEncrypted());
        line.setToolTip(new ElementTooltip(context.look().get(), flow, kind));
        line.setLane(context.drawn().lanes().of(flow));
        line.setEnds(context.drawn().ends(flow));
        line.setRouting(context.drawn().routing(flow));
        boolean free = context.drawn().isReattached(flow) || context.drawn().routing(flow) == Routing.STRAIGHT;
        List<AbsoluteBendpoint> bends = free ? List.of()
                : context.drawn().bendPoints(flow).stream().map(p -> new AbsoluteBendpoint(p.x(), p.y())).toList();
        line.setRoutingConstraint(bends.isEmpty() ? null : bends);
    }

    @Override
    public void refreshElement() {
        refreshVisuals();
    }

    /** Takes up where the line leaves and meets its boxes: other lines there may have come, gone or moved. */
    void refreshEnds() {
        line().setEnds(context.drawn().ends(element()));
    }

    @Override
    public void refreshFlows() {
        // A line has no lines of its own.
    }

    @Override
    public IFigure badge() {
        return badge == null ? getFigure() : badge;
    }

    @Override
    public void refreshBadge() {
        ElementFindings findings = context.findings().of(element());
        line().setHeat(context.layers().heatOf(findings).orElse(null));
        if (badge == null && findings.isEmpty()) {
            return;
        }
        if (badge == null) {
            badge = new BadgeFigure(context.look().get());
            badge.show(findings, context.layers().isByPillar());
            BadgeHover.over(badge, this, context);
            line().addBadge(badge);
        } else if (findings.isEmpty()) {
            line().remove(badge);
            badge = null;
        } else {
            badge.show(findings, context.layers().isByPillar());
            line().revalidate();
        }
        if (badge != null) {
            badge.setFaded(context.layers().fades(element()));
        }
    }

    @Override
    public void refreshLayers() {
        line().setVisible(context.layers().shows(element()));
        line().setFaded(context.layers().fades(element()));
        refreshBadge();
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        line().setHighlighted(value != EditPart.SELECTED_NONE);
    }

    @Override
    public void highlight(boolean shown) {
        line().setHighlighted(shown || getSelected() != EditPart.SELECTED_NONE);
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        if (badge != null && request instanceof LocationRequest at && at.getLocation() != null) {
            Point point = at.getLocation().getCopy();
            badge.translateToRelative(point);
            if (badge.containsPoint(point)) {
                return new BadgeTracker(this, context);
            }
        }
        return super.getDragTracker(request);
    }

    @Override
    public void performRequest(Request request) {
        if (TextEditing.isWanted(request, this::labelArea)) {
            write(null);
        }
    }

    @Override
    public void write(String typed) {
        new NameEditing(this, context.look().get(), element().getName(), typed, false, this::labelArea).show();
    }

    private Rectangle labelArea() {
        Rectangle area = line().label().getBounds().getCopy();
        line().translateToAbsolute(area);
        return area;
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
        return type.isInstance(getModel()) ? getModel() : super.getAdapter(type);
    }
}
