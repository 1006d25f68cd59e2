/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.connect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.IWorkbenchPart;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.commands.Insertions;
import org.plumbline.diagram.internal.palette.Favourites;
import org.plumbline.diagram.internal.palette.NewComponent;
import org.plumbline.diagram.internal.palette.NewFlow;
import org.plumbline.diagram.internal.notes.NewNote;
import org.plumbline.diagram.internal.notes.NoteEdits;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.NodePart;
import org.plumbline.diagram.internal.pick.ElementPicks;
import org.plumbline.diagram.internal.pick.Pick;
import org.plumbline.diagram.internal.pick.QuickPick;
import org.plumbline.diagram.internal.pick.ServicePicks;
import org.plumbline.diagram.internal.writing.Writable;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.Node;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Note;

/** Drawing without a mouse: a flow from the selected box, and what the palette has into the selected boundary. */
public final class QuickActions {

    /** Id of the action that draws a flow to a box that is picked, and of its command. */
    public static final String CONNECT = "org.plumbline.diagram.connectTo";
    /** Id of the action that draws a service, a boundary or a note that is picked, and of its command. */
    public static final String ADD = "org.plumbline.diagram.addService";
    /** Both with their labels, in the order of the menus. */
    public static final Map<String, String> LABELS = labels();

    private final IWorkbenchPart part;
    private final GraphicalViewer viewer;
    private final DiagramContext context;

    private QuickActions(IWorkbenchPart part, GraphicalViewer viewer, DiagramContext context) {
        this.part = part;
        this.viewer = viewer;
        this.context = context;
    }

    public static void register(IWorkbenchPart part, GraphicalViewer viewer, DiagramContext context,
            ActionRegistry registry, List<Object> selectionActions) {
        QuickActions quick = new QuickActions(part, viewer, context);
        List.of(quick.new Quick(CONNECT, "Draw a flow from the selected box to another", false, quick::connect),
                quick.new Quick(ADD, "Draw a service, a boundary or a note in the selected boundary", true, quick::add)).forEach(each -> {
                    registry.registerAction(each);
                    selectionActions.add(each.getId());
                });
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(ADD, "Add Ser&vice, Boundary or Note\u2026");
        labels.put(CONNECT, "Connect &to\u2026");
        return labels;
    }

    private void connect(Node source) {
        pick("Connect " + Nodes.label(source) + " to", "No box is called",
                new ElementPicks(context.drawn().workload(), each -> connect(source, (Node) each))
                        .only(each -> each instanceof Node node && node != source
                                && context.drawn().visible(node) != null)::find);
    }

    private void connect(Node source, Node target) {
        DataFlow flow = (DataFlow) new NewFlow(target instanceof Messaging ? Interaction.ASYNCHRONOUS
                : Interaction.REQUEST).getNewObject();
        execute(new EmfCommand("Connect", () -> context.edits().connect(flow, source, target)), flow);
    }

    /** @param selected {@code null} for the ground of the diagram */
    private void add(Node selected) {
        Insertions insertions = new Insertions(context.drawn(), context.edits());
        Consumer<Node> draw =
                node -> execute(new EmfCommand("Create", () -> insertions.createIn(selected, node)), node);
        ServicePicks services = new ServicePicks(
                selected == null ? Suggestions.common() : Suggestions.after(selected),
                service -> {
                    draw.accept((Node) new NewComponent(service).getNewObject());
                    new Favourites().used(service.id());
                });
        PalettePicks others = new PalettePicks(kind -> draw.accept(kind.create()), () -> addNote(selected));
        pick("Add a service, a boundary or a note", "Nothing is called",
                text -> Stream.concat(others.find(text).stream(), services.find(text).stream()).toList());
    }

    private void addNote(Node about) {
        Note note = (Note) new NewNote().getNewObject();
        execute(new EmfCommand("Create Note", () -> new NoteEdits(context.drawn()).createBeside(note, about)), note);
        if (viewer.getEditPartRegistry().get(note) instanceof Writable drawn) {
            drawn.write(null);
        }
    }

    private void pick(String prompt, String nothing, Function<String, List<Pick>> source) {
        new QuickPick(part.getSite().getShell(), prompt, nothing, source, null).open();
    }

    private void execute(EmfCommand command, EObject created) {
        viewer.getEditDomain().getCommandStack().execute(command);
        if (viewer.getEditPartRegistry().get(created) instanceof EditPart drawn) {
            viewer.select(drawn);
            viewer.reveal(drawn);
        }
    }

    private final class Quick extends SelectionAction {

        private final boolean onGround;
        private final Consumer<Node> work;

        /** @param onGround whether it works when no box is selected */
        Quick(String id, String hint, boolean onGround, Consumer<Node> work) {
            super(part);
            this.onGround = onGround;
            this.work = work;
            setId(id);
            setText(LABELS.get(id));
            setToolTipText(hint);
            setActionDefinitionId(id);
        }

        @Override
        protected boolean calculateEnabled() {
            List<?> selected = getSelectedObjects();
            return onGround && selected.stream().noneMatch(NodePart.class::isInstance)
                    || selected.size() == 1 && selected.get(0) instanceof NodePart;
        }

        @Override
        public void run() {
            Object first = getSelectedObjects().isEmpty() ? null : getSelectedObjects().get(0);
            work.accept(first instanceof NodePart box ? box.element() : null);
        }
    }
}
