/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.eclipse.swt.SWT;
import org.plumbline.diagram.internal.badges.BadgeHover;
import org.plumbline.diagram.internal.badges.BadgeTracker;
import org.plumbline.diagram.internal.badges.WorkloadBadge;
import org.plumbline.diagram.internal.figures.FlowRouter;
import org.plumbline.diagram.internal.figures.NodeFigure.Target;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.diagram.internal.policies.NodeLayoutPolicy;
import org.plumbline.model.Workload;

/** The drawing ground. */
public final class WorkloadPart extends AbstractGraphicalEditPart implements BoxContainer, Badged {

    private static final int MARGIN = 32;

    private final DiagramContext context;
    private WorkloadBadge badge;

    public WorkloadPart(Workload workload, DiagramContext context) {
        this.context = context;
        setModel(workload);
    }

    @Override
    public Workload container() {
        return (Workload) getModel();
    }

    @Override
    public Workload element() {
        return container();
    }

    @Override
    public void activate() {
        super.activate();
        badge = new WorkloadBadge(context.look().get(), ((FigureCanvas) getViewer().getControl()).getViewport());
        BadgeHover.over(badge, this, context);
        getViewer().getVisualPartMap().put(badge, this);
        refreshBadge();
    }

    @Override
    public void deactivate() {
        getViewer().getVisualPartMap().remove(badge);
        badge.remove();
        badge = null;
        super.deactivate();
    }

    @Override
    public IFigure badge() {
        return badge == null || badge.getParent() == null ? getFigure() : badge;
    }

    @Override
    public void refreshBadge() {
        if (badge != null) {
            badge.show(context.findings().of(element()), context.layers().isByPillar(),
                    getLayer(DiagramRoot.CORNER_LAYER));
        }
    }

    @Override
    public void refreshLayers() {
        refreshBadge();
    }

    /** Only its badge takes a click: the ground belongs to the root. */
    @Override
    public DragTracker getDragTracker(Request request) {
        return new BadgeTracker(this, context);
    }

    @Override
    protected IFigure createFigure() {
        Ground ground = new Ground();
        ground.setLayoutManager(new FreeformLayout());
        ground.setBorder(new MarginBorder(MARGIN));
        return ground;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new NodeLayoutPolicy(context, this));
        installEditPolicy("Snap Feedback", new SnapFeedbackPolicy());
    }

    @Override
    protected List<?> getModelChildren() {
        List<Object> all = new ArrayList<>(context.drawn().visibleNodes(container()));
        all.addAll(context.drawn().diagram().getNotes());
        return all;
    }

    @Override
    protected void refreshVisuals() {
        ConnectionLayer lines = (ConnectionLayer) getLayer(LayerConstants.CONNECTION_LAYER);
        if (!(lines.getConnectionRouter() instanceof FlowRouter)) {
            lines.setConnectionRouter(new FlowRouter());
            lines.setAntialias(SWT.ON);
        }
        getFigure().repaint();
    }

    @Override
    public void refreshContents() {
        refresh();
    }

    @Override
    public void showTarget(Target target) {
        // The whole ground takes a drop; nothing needs to be pointed out.
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
        if (type == SnapToHelper.class) {
            return Snapping.of(this);
        }
        return type.isInstance(getModel()) ? getModel() : super.getAdapter(type);
    }

    /** Paints the ground and, while there is nothing on it, what to do. */
    private final class Ground extends FreeformLayer {

        private static final String[] EMPTY_PAGE = {
            "Nothing is on this diagram yet",
            "Drag elements from the Outline onto it, choose Diagram > Add to Diagram,",
            "or draw what the workload lacks.",
        };
        private static final String[] EMPTY_WORKLOAD = {
            "Draw your architecture",
            "Drag a service or a boundary from the palette onto this page,",
            "or import a template from the File menu.",
        };

        @Override
        protected void paintFigure(Graphics graphics) {
            if (!getModelChildren().isEmpty()) {
                return;
            }
            String[] hint = container().getNodes().isEmpty() ? EMPTY_WORKLOAD : EMPTY_PAGE;
            Look look = context.look().get();
            graphics.setTextAntialias(SWT.ON);
            Rectangle seen = graphics.getClip(new Rectangle());
            Rectangle page = getParent() == null ? seen : getParent().getBounds();
            int middle = page.x + Math.min(page.width, 1200) / 2;
            int y = page.y + Math.min(page.height / 3, 260);
            for (int i = 0; i < hint.length; i++) {
                graphics.setFont(i == 0 ? look.bold(18) : look.plain(13));
                graphics.setForegroundColor(i == 0 ? look.text() : look.quietText());
                int width = org.eclipse.draw2d.FigureUtilities.getTextWidth(hint[i], graphics.getFont());
                graphics.drawString(hint[i], middle - width / 2, y);
                y += i == 0 ? 34 : 20;
            }
        }
    }
}
