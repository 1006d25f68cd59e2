/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.notes;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.Linked;
import org.plumbline.diagram.internal.writing.TextEditing;
import org.plumbline.diagram.internal.writing.Writable;
import org.plumbline.model.Element;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Labels;
import org.plumbline.notation.Note;

/** A note on the ground of the diagram. */
public final class NotePart extends AbstractGraphicalEditPart implements Linked, Writable {

    private final DiagramContext context;
    private NoteLink link;
    private final Adapter follower = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification n) {
            if (!n.isTouch() && isActive()) {
                refreshVisuals();
            }
        }
    };

    public NotePart(Note note, DiagramContext context) {
        this.context = context;
        setModel(note);
    }

    public Note note() {
        return (Note) getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new NoteFigure(context.look().get());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new NoteDeletePolicy(context));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new NoteTextPolicy(context));
    }

    @Override
    public void activate() {
        super.activate();
        note().eAdapters().add(follower);
    }

    @Override
    public void deactivate() {
        note().eAdapters().remove(follower);
        super.deactivate();
    }

    @Override
    protected void refreshVisuals() {
        NoteFigure figure = (NoteFigure) getFigure();
        figure.show(Labels.noteLines(note()));
        Bounds b = Bounds.of(note());
        ((GraphicalEditPart) getParent()).setLayoutConstraint(this, figure,
                new Rectangle(b.x(), b.y(), b.width(), b.height()));
        refreshLink();
    }

    @Override
    public void refreshLink() {
        if (note().getElement() == null) {
            removeLink();
            return;
        }
        if (link == null) {
            link = new NoteLink((NoteFigure) getFigure());
            link.setForegroundColor(context.look().get().colour(NoteFigure.EDGE));
            getLayer(LayerConstants.CONNECTION_LAYER).add(link);
        }
        Element about = Nodes.byId(context.drawn().workload()).get(note().getElement());
        Element seen = about == null ? null : context.drawn().standIn(about);
        Object part = seen == null ? null : getViewer().getEditPartRegistry().get(seen);
        link.to(part instanceof GraphicalEditPart graphical ? graphical.getFigure() : null);
    }

    @Override
    public void removeNotify() {
        removeLink();
        super.removeNotify();
    }

    private void removeLink() {
        if (link != null) {
            link.to(null);
            getLayer(LayerConstants.CONNECTION_LAYER).remove(link);
            link = null;
        }
    }

    @Override
    public void performRequest(Request request) {
        if (TextEditing.isWanted(request, this::textArea)) {
            write(null);
        }
    }

    @Override
    public void write(String typed) {
        new NoteEditing(this, context.look().get(), typed, this::textArea).show();
    }

    private Rectangle textArea() {
        Rectangle area = ((NoteFigure) getFigure()).nameArea().getCopy();
        getFigure().translateToAbsolute(area);
        return area;
    }
}
