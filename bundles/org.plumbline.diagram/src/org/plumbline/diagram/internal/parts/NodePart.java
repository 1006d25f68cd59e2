/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import java.util.List;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.plumbline.diagram.internal.badges.BadgeTracker;
import org.plumbline.diagram.internal.badges.ElementFindings;
import org.plumbline.diagram.internal.figures.BoxAnchor;
import org.plumbline.diagram.internal.figures.NodeFigure;
import org.plumbline.diagram.internal.kinds.ElementKind;
import org.plumbline.diagram.internal.policies.ConnectPolicy;
import org.plumbline.diagram.internal.policies.DeletePolicy;
import org.plumbline.diagram.internal.policies.RenamePolicy;
import org.plumbline.diagram.internal.writing.NameEditing;
import org.plumbline.diagram.internal.writing.TextEditing;
import org.plumbline.model.Node;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;

/** What all boxes share. */
public abstract class NodePart extends AbstractGraphicalEditPart implements NodeEditPart, ElementPart {

    private final DiagramContext context;
    private final ElementKind kind;
    private ConnectionAnchor anchor;
    private BoxBadge badge;

    protected NodePart(Node node, ElementKind kind, DiagramContext context) {
        this.context = context;
        this.kind = kind;
        setModel(node);
    }

    @Override
    public Node element() {
        return (Node) getModel();
    }

    protected DiagramContext context() {
        return context;
    }

    public NodeFigure box() {
        return (NodeFigure) getFigure();
    }

    /** Shows in the figure what the element says. */
    protected abstract void show();

    @Override
    public IFigure getContentPane() {
        return box().contents();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy(context));
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy(context, this));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(context, this));
    }

    @Override
    public void activate() {
        super.activate();
        refreshBadge();
    }

    @Override
    public void deactivate() {
        if (badge != null) {
            badge.dispose();
            badge = null;
        }
        super.deactivate();
    }

    @Override
    protected void refreshVisuals() {
        show();
        box().setDimmed(Nodes.outOfScope(element()));
        box().setFaded(context.layers().fades(element()));
        box().setToolTip(new ElementTooltip(context.look().get(), element(), kind));
        Bounds bounds = context.drawn().bounds(element());
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, getFigure(),
                new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height()));
    }

    @Override
    public void refreshElement() {
        refreshVisuals();
    }

    @Override
    public void refreshFlows() {
        refreshSourceConnections();
        refreshTargetConnections();
    }

    @Override
    public IFigure badge() {
        return badge == null ? getFigure() : badge.shown().orElse(getFigure());
    }

    @Override
    public void refreshBadge() {
        if (isActive()) {
            if (badge == null) {
                badge = new BoxBadge(this, getLayer(DiagramRoot.BADGE_LAYER), context);
            }
            ElementFindings findings = shownFindings();
            badge.show(findings);
            box().setHeat(context.layers().heatOf(findings).orElse(null));
        }
    }

    /** The findings that its badge counts. */
    protected ElementFindings shownFindings() {
        return context.findings().shownAt(element(), context.drawn());
    }

    @Override
    public void refreshLayers() {
        box().setFaded(context.layers().fades(element()));
        refreshBadge();
    }

    @Override
    protected List<?> getModelSourceConnections() {
        return context.drawn().flowsFrom(element());
    }

    @Override
    protected List<?> getModelTargetConnections() {
        return context.drawn().flowsTo(element());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return anchor();
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return anchor();
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return badge != null && badge.isAt(request) ? new BadgeTracker(this, context) : super.getDragTracker(request);
    }

    @Override
    public void performRequest(Request request) {
        if (TextEditing.isWanted(request, this::nameArea)) {
            write(null);
        }
    }

    @Override
    public void write(String typed) {
        new NameEditing(this, context.look().get(), element().getName(), typed, true, this::nameArea).show();
    }

    private Rectangle nameArea() {
        Rectangle area = box().nameArea().getCopy();
        box().translateToAbsolute(area);
        return area;
    }

    @Override
    public void highlight(boolean shown) {
        box().setHighlighted(shown);
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
        return type.isInstance(getModel()) ? getModel() : super.getAdapter(type);
    }

    /** The request's place in the coordinates of this part's figure. */
    protected Point local(Point absolute) {
        Point point = absolute.getCopy();
        getFigure().translateToRelative(point);
        return point;
    }

    private ConnectionAnchor anchor() {
        if (anchor == null) {
            anchor = new BoxAnchor(box());
        }
        return anchor;
    }
}
