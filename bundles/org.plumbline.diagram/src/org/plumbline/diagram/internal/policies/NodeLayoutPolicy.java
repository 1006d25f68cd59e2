/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.policies;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.plumbline.diagram.internal.arrange.Frames;
import org.plumbline.diagram.internal.clipboard.Clones;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.kinds.ElementKinds;
import org.plumbline.diagram.internal.notes.NoteEdits;
import org.plumbline.diagram.internal.parts.BoxContainer;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.ElementPart;
import org.plumbline.model.Boundary;
import org.plumbline.model.Node;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.Note;

/** Nodes inside a container: created, moved and resized there, and moved in from elsewhere. */
public final class NodeLayoutPolicy extends XYLayoutEditPolicy {

    private static final Dimension LEAST_COMPONENT = new Dimension(120, 48);
    private static final Dimension LEAST_BOUNDARY = new Dimension(96, 64);

    private final DiagramContext context;
    private final BoxContainer container;
    private Set<Node> moving = Set.of();

    public NodeLayoutPolicy(DiagramContext context, BoxContainer container) {
        this.context = context;
        this.container = container;
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        if (request.getNewObject() instanceof Note note) {
            Bounds bounds = onDiagram((Rectangle) getConstraintFor(request));
            return new EmfCommand("Create Note", () -> new NoteEdits(context.drawn()).create(note, bounds));
        }
        if (!(request.getNewObject() instanceof Node node)) {
            return null;
        }
        if (!takes(node)) {
            return UnexecutableCommand.INSTANCE;
        }
        Rectangle wanted = (Rectangle) getConstraintFor(request);
        Bounds drawn = sized(node, wanted);
        Bounds bounds = wanted.width < 0 ? fitted(drawn) : drawn;
        return new EmfCommand("Create", () -> context.edits().create(node, container.container(), bounds));
    }

    @Override
    protected Command getAddCommand(Request request) {
        moving = nodes(((ChangeBoundsRequest) request).getEditParts());
        return moving.stream().allMatch(this::takes) ? super.getAddCommand(request) : UnexecutableCommand.INSTANCE;
    }

    @Override
    protected Command getCloneCommand(ChangeBoundsRequest request) {
        Set<Node> originals = nodes(request.getEditParts());
        if (originals.isEmpty() || !originals.stream().allMatch(this::takes)) {
            return UnexecutableCommand.INSTANCE;
        }
        GraphicalEditPart first = (GraphicalEditPart) request.getEditParts().get(0);
        Bounds from = context.drawn().absoluteBounds((Node) first.getModel());
        Rectangle to = first.getFigure().getBounds().getCopy();
        first.getFigure().translateToAbsolute(to);
        to = request.getTransformedRectangle(to);
        ((GraphicalEditPart) getHost().getViewer().getContents()).getContentPane().translateToRelative(to);
        return Clones.command(context, getHost().getViewer(), originals, container.container(), to.x - from.x(),
                to.y - from.y());
    }

    @Override
    protected Command createAddCommand(EditPart child, Object constraint) {
        if (child.getModel() instanceof Note note) {
            return place(note, (Rectangle) constraint);
        }
        Node node = (Node) child.getModel();
        Bounds bounds = sized(node, (Rectangle) constraint);
        Set<Node> all = moving;
        return new EmfCommand("Move",
                () -> context.edits().moveInto(node, container.container(), bounds, all));
    }

    @Override
    protected Command createChangeConstraintCommand(ChangeBoundsRequest request, EditPart child, Object constraint) {
        if (child.getModel() instanceof Note note) {
            return place(note, (Rectangle) constraint);
        }
        Node node = (Node) child.getModel();
        Bounds bounds = sized(node, (Rectangle) constraint);
        Dimension resized = request.getSizeDelta();
        if (node instanceof Boundary boundary && (resized.width != 0 || resized.height != 0)) {
            return new EmfCommand("Resize",
                    () -> new Frames(context.drawn(), context.edits()).resize(boundary, bounds));
        }
        Set<Node> all = nodes(request.getEditParts());
        return new EmfCommand("Move", () -> context.edits().place(node, bounds, all));
    }

    @Override
    protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
        return null;
    }

    @Override
    protected Command getDeleteDependantCommand(Request request) {
        return null;
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return new NodeSelectionPolicy(context);
    }

    @Override
    protected Dimension getMinimumSizeFor(GraphicalEditPart child) {
        return child.getModel() instanceof Boundary ? LEAST_BOUNDARY : LEAST_COMPONENT;
    }

    @Override
    protected void showLayoutTargetFeedback(Request request) {
        container.showTarget(true);
    }

    @Override
    protected void eraseLayoutTargetFeedback(Request request) {
        container.showTarget(false);
    }

    private Command place(Note note, Rectangle wanted) {
        Bounds bounds = onDiagram(wanted);
        return new EmfCommand("Move Note", () -> new NoteEdits(context.drawn()).place(note, bounds));
    }

    /** Notes lie on the diagram, also where they are dropped on a boundary. */
    private Bounds onDiagram(Rectangle wanted) {
        Bounds origin = container.container() instanceof Node self ? context.drawn().absoluteBounds(self)
                : new Bounds(0, 0, 0, 0);
        return new Bounds(origin.x() + wanted.x, origin.y() + wanted.y,
                wanted.width < 0 ? Metrics.NOTE_WIDTH : Math.max(LEAST_BOUNDARY.width, wanted.width),
                wanted.height < 0 ? Metrics.NOTE_HEIGHT : Math.max(LEAST_COMPONENT.height, wanted.height));
    }

    private boolean takes(Node node) {
        boolean hidden = container.container() instanceof Node self && context.drawn().isCollapsed(self);
        return !hidden && ElementKinds.mayHold(container.container(), node);
    }

    /** Where a click put a new box, or as near to it as lets it fit into the boundary. */
    private Bounds fitted(Bounds box) {
        if (!(container.container() instanceof Boundary boundary)) {
            return box;
        }
        Bounds around = context.drawn().bounds(boundary);
        int x = Math.max(Metrics.GRID, Math.min(box.x(), around.width() - box.width() - Metrics.GRID));
        int y = Math.max(Metrics.TITLE_BAND, Math.min(box.y(), around.height() - box.height() - Metrics.GRID));
        return new Bounds(x, y, box.width(), box.height());
    }

    /** A box as wanted, or of its usual size around the place when no size was drawn. */
    private static Bounds sized(Node node, Rectangle wanted) {
        if (wanted.width < 0 || wanted.height < 0) {
            Point at = wanted.getLocation();
            return new Bounds(at.x, at.y, Metrics.defaultWidth(node), Metrics.defaultHeight(node));
        }
        Dimension least = node instanceof Boundary ? LEAST_BOUNDARY : LEAST_COMPONENT;
        return new Bounds(wanted.x, wanted.y, Math.max(least.width, wanted.width),
                Math.max(least.height, wanted.height));
    }

    private static Set<Node> nodes(List<?> parts) {
        Set<Node> nodes = new LinkedHashSet<>();
        for (Object each : parts) {
            if (each instanceof ElementPart part && part.element() instanceof Node node) {
                nodes.add(node);
            }
        }
        return nodes;
    }
}
