/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.policies;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

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
import org.plumbline.diagram.internal.commands.Enclosing;
import org.plumbline.diagram.internal.commands.Insertions;
import org.plumbline.diagram.internal.editor.StatusLine;
import org.plumbline.diagram.internal.figures.NodeFigure.Target;
import org.plumbline.diagram.internal.notes.NoteEdits;
import org.plumbline.diagram.internal.parts.BoxContainer;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.ElementPart;
import org.plumbline.diagram.internal.parts.FlowPart;
import org.plumbline.diagram.internal.parts.NodePart;
import org.plumbline.model.Boundary;
import org.plumbline.model.Node;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.Note;
import org.plumbline.notation.layout.FreePlace;

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

    /** What has no flows yet and is moved onto a line goes into that flow: its middle counts, not only the mouse. */
    @Override
    public EditPart getTargetEditPart(Request request) {
        EditPart usual = super.getTargetEditPart(request);
        EditPart flow = usual == null ? null : flowUnder(request);
        return flow == null ? usual : flow;
    }

    private EditPart flowUnder(Request request) {
        if (!(request instanceof ChangeBoundsRequest move) || move.getEditParts() == null
                || move.getEditParts().size() != 1 || REQ_RESIZE.equals(request.getType())
                || !(move.getEditParts().get(0) instanceof NodePart part) || !Insertions.isLoose(part.element())) {
            return null;
        }
        Rectangle box = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(box);
        EditPart under = part.getViewer().findObjectAtExcluding(move.getTransformedRectangle(box).getCenter(),
                List.of(part.getFigure()));
        return under instanceof FlowPart flow ? flow.getTargetEditPart(request) : null;
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
        if (wanted.width >= 0 && node instanceof Boundary boundary) {
            return new EmfCommand("Create " + Nodes.label(node), () -> new Enclosing(context.drawn(), context.edits())
                    .create(boundary, container.container(), drawn));
        }
        return new EmfCommand("Create " + Nodes.label(node), () -> context.edits().create(node, container.container(),
                wanted.width < 0 ? free(fitted(drawn)) : drawn));
    }

    @Override
    protected Command getAddCommand(Request request) {
        moving = nodes(((ChangeBoundsRequest) request).getEditParts());
        return moving.stream().allMatch(this::takes) ? super.getAddCommand(request) : UnexecutableCommand.INSTANCE;
    }

    @Override
    protected Command getCloneCommand(ChangeBoundsRequest request) {
        Set<Node> nodes = nodes(request.getEditParts());
        List<Note> notes = notes(request.getEditParts());
        if (nodes.isEmpty() && notes.isEmpty() || !nodes.stream().allMatch(this::takes)) {
            return UnexecutableCommand.INSTANCE;
        }
        GraphicalEditPart first = (GraphicalEditPart) request.getEditParts().get(0);
        Bounds from = first.getModel() instanceof Note note ? Bounds.of(note)
                : context.drawn().absoluteBounds((Node) first.getModel());
        Rectangle to = first.getFigure().getBounds().getCopy();
        first.getFigure().translateToAbsolute(to);
        to = request.getTransformedRectangle(to);
        ((GraphicalEditPart) getHost().getViewer().getContents()).getContentPane().translateToRelative(to);
        return Clones.command(context, getHost().getViewer(), nodes, notes, container.container(),
                to.x - from.x(), to.y - from.y());
    }

    @Override
    protected Command createAddCommand(EditPart child, Object constraint) {
        if (child.getModel() instanceof Note note) {
            return place(note, (Rectangle) constraint);
        }
        Node node = (Node) child.getModel();
        Supplier<Bounds> bounds = anchored(sized(node, (Rectangle) constraint));
        Set<Node> all = moving;
        return new EmfCommand("Move " + Nodes.label(node),
                () -> context.edits().moveInto(node, container.container(), bounds.get(), all));
    }

    @Override
    protected Command createChangeConstraintCommand(ChangeBoundsRequest request, EditPart child, Object constraint) {
        if (child.getModel() instanceof Note note) {
            return place(note, (Rectangle) constraint);
        }
        Node node = (Node) child.getModel();
        Supplier<Bounds> bounds = anchored(sized(node, (Rectangle) constraint));
        Dimension resized = request.getSizeDelta();
        if (node instanceof Boundary boundary && (resized.width != 0 || resized.height != 0)) {
            return new EmfCommand("Resize " + Nodes.label(node),
                    () -> new Frames(context.drawn(), context.edits()).resize(boundary, bounds.get()));
        }
        Set<Node> all = together(child);
        return new EmfCommand("Move " + Nodes.label(node), () -> context.edits().place(node, bounds.get(), all));
    }

    /** What GEF moves at the same time: it asks for each selected part by itself. */
    private static Set<Node> together(EditPart child) {
        List<?> selected = child.getViewer().getSelectedEditParts();
        return nodes(selected.contains(child) ? selected : List.of(child));
    }

    /**
     * Bounds in the container, fixed on the diagram: moving one of several boxes may make the container grow to the
     * left or up before the others follow.
     */
    private Supplier<Bounds> anchored(Bounds bounds) {
        Bounds before = origin();
        return () -> {
            Bounds now = origin();
            return bounds.moved(before.x() - now.x(), before.y() - now.y());
        };
    }

    private Bounds origin() {
        return container.container() instanceof Node self ? context.drawn().absoluteBounds(self)
                : new Bounds(0, 0, 0, 0);
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
        Optional<String> refusal = Refusal.of(context.drawn(), container.container(), dropped(request));
        container.showTarget(refusal.isPresent() ? Target.REFUSES : Target.TAKES);
        StatusLine.problem(getHost().getViewer(), refusal.orElse(null));
    }

    @Override
    protected void eraseLayoutTargetFeedback(Request request) {
        container.showTarget(Target.NONE);
        StatusLine.problem(getHost().getViewer(), null);
    }

    private Command place(Note note, Rectangle wanted) {
        Bounds bounds = onDiagram(wanted);
        return new EmfCommand("Move Note", () -> new NoteEdits(context.drawn()).place(note, bounds));
    }

    /** Notes lie on the diagram, also where they are dropped on a boundary. */
    private Bounds onDiagram(Rectangle wanted) {
        Bounds origin = origin();
        return new Bounds(origin.x() + wanted.x, origin.y() + wanted.y,
                wanted.width < 0 ? Metrics.NOTE_WIDTH : Math.max(LEAST_BOUNDARY.width, wanted.width),
                wanted.height < 0 ? Metrics.NOTE_HEIGHT : Math.max(LEAST_COMPONENT.height, wanted.height));
    }

    private boolean takes(Node node) {
        return Refusal.of(context.drawn(), container.container(), Set.of(node)).isEmpty();
    }

    /** What would come into the container: not what is only moved within it. */
    private static Set<Node> dropped(Request request) {
        if (request instanceof CreateRequest create) {
            return create.getNewObject() instanceof Node node ? Set.of(node) : Set.of();
        }
        boolean comes = REQ_ADD.equals(request.getType()) || REQ_CLONE.equals(request.getType());
        return comes ? nodes(((ChangeBoundsRequest) request).getEditParts()) : Set.of();
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

    /** Beside what is there: a click on a box draws the new one below it and not over it. */
    private Bounds free(Bounds box) {
        List<Bounds> taken = context.drawn().visibleNodes(container.container()).stream()
                .map(context.drawn()::bounds).toList();
        return taken.stream().noneMatch(box::overlaps) ? box
                : FreePlace.near(box, taken, new int[] {box.x(), box.y()});
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

    private static List<Note> notes(List<?> parts) {
        return parts.stream().filter(EditPart.class::isInstance).map(each -> ((EditPart) each).getModel())
                .filter(Note.class::isInstance).map(Note.class::cast).toList();
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
