/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.IWorkbenchPart;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.NodePart;
import org.plumbline.model.Boundary;
import org.plumbline.model.Node;
import org.plumbline.notation.Bounds;

/** Distribute, match size and resize to fit: what the selected boxes can be asked beyond being aligned. */
public final class ArrangeActions {

    public static final String DISTRIBUTE_HORIZONTALLY = "org.plumbline.diagram.distributeHorizontally";
    public static final String DISTRIBUTE_VERTICALLY = "org.plumbline.diagram.distributeVertically";
    public static final String MATCH_SIZE = "org.plumbline.diagram.matchSize";
    public static final String FIT_CONTENTS = "org.plumbline.diagram.fitContents";

    /** All of them with their labels, in the order of the menus. */
    public static final Map<String, String> LABELS = labels();

    private final DiagramContext context;

    private ArrangeActions(DiagramContext context) {
        this.context = context;
    }

    public static void register(IWorkbenchPart part, DiagramContext context, ActionRegistry registry,
            List<Object> selectionActions) {
        ArrangeActions actions = new ArrangeActions(context);
        actions.all(part).forEach(each -> {
            registry.registerAction(each);
            selectionActions.add(each.getId());
        });
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(DISTRIBUTE_HORIZONTALLY, "Distribute &Horizontally");
        labels.put(DISTRIBUTE_VERTICALLY, "Distribute &Vertically");
        labels.put(MATCH_SIZE, "Match Si&ze");
        labels.put(FIT_CONTENTS, "&Resize to Fit");
        return labels;
    }

    private List<SelectionAction> all(IWorkbenchPart part) {
        return List.of(
                new NodesAction(part, DISTRIBUTE_HORIZONTALLY, "Make the gaps between the selected boxes equal",
                        nodes -> nodes.size() > 2 && apart(nodes), nodes -> moves(nodes, Spread::horizontally)),
                new NodesAction(part, DISTRIBUTE_VERTICALLY,
                        "Make the gaps between the selected boxes, one below the other, equal",
                        nodes -> nodes.size() > 2 && apart(nodes), nodes -> moves(nodes, Spread::vertically)),
                new NodesAction(part, MATCH_SIZE, "Make the selected boxes as large as the one selected last",
                        nodes -> nodes.size() > 1 && nodes.stream().noneMatch(context.drawn()::isCollapsed),
                        this::sizes),
                new NodesAction(part, FIT_CONTENTS, "Make the selected boundaries as large as their contents need",
                        nodes -> !nodes.isEmpty() && nodes.stream().allMatch(
                                each -> each instanceof Boundary && !context.drawn().isCollapsed(each)),
                        this::fits));
    }

    /** Whether none of the nodes is inside another. */
    private static boolean apart(List<Node> nodes) {
        return nodes.stream().noneMatch(each -> nodes.stream()
                .anyMatch(other -> other != each && EcoreUtil.isAncestor(other, each)));
    }

    private List<Command> moves(List<Node> nodes, UnaryOperator<Map<Node, Bounds>> way) {
        Map<Node, Bounds> before = new LinkedHashMap<>();
        nodes.forEach(each -> before.put(each, context.drawn().absoluteBounds(each)));
        Map<Node, Bounds> after = way.apply(before);
        List<Command> commands = new ArrayList<>();
        for (Node each : nodes) {
            int dx = after.get(each).x() - before.get(each).x();
            int dy = after.get(each).y() - before.get(each).y();
            if (dx != 0 || dy != 0) {
                commands.add(new EmfCommand("Distribute", () -> context.edits().place(each,
                        context.drawn().bounds(each).moved(dx, dy), new LinkedHashSet<>(nodes))));
            }
        }
        return commands;
    }

    private List<Command> sizes(List<Node> nodes) {
        Bounds model = context.drawn().bounds(nodes.get(nodes.size() - 1));
        Frames frames = new Frames(context.drawn(), context.edits());
        List<Command> commands = new ArrayList<>();
        for (Node each : nodes.subList(0, nodes.size() - 1)) {
            commands.add(new EmfCommand("Match Size", () -> {
                Bounds old = context.drawn().bounds(each);
                Bounds to = new Bounds(old.x(), old.y(), model.width(), model.height());
                return each instanceof Boundary boundary ? frames.resize(boundary, to)
                        : context.edits().place(each, to, new LinkedHashSet<>(List.of(each)));
            }));
        }
        return commands;
    }

    /** From the inside outwards, so that an outer boundary sees what the inner ones became. */
    private List<Command> fits(List<Node> nodes) {
        Frames frames = new Frames(context.drawn(), context.edits());
        List<Command> commands = new ArrayList<>();
        nodes.stream().sorted(Comparator.comparingInt(ArrangeActions::depth).reversed()).forEach(
                each -> commands.add(new EmfCommand("Resize to Fit", () -> frames.fit((Boundary) each))));
        return commands;
    }

    private static int depth(Node node) {
        int depth = 0;
        for (var e = node.eContainer(); e != null; e = e.eContainer()) {
            depth++;
        }
        return depth;
    }

    /** Works on the selected boxes, the primary selection last. */
    private static final class NodesAction extends SelectionAction {

        private final Predicate<List<Node>> possible;
        private final Function<List<Node>, List<Command>> work;

        NodesAction(IWorkbenchPart part, String id, String tooltip, Predicate<List<Node>> possible,
                Function<List<Node>, List<Command>> work) {
            super(part);
            this.possible = possible;
            this.work = work;
            setId(id);
            setText(LABELS.get(id));
            setToolTipText(tooltip);
            setActionDefinitionId(id);
        }

        @Override
        protected boolean calculateEnabled() {
            List<Node> nodes = nodes();
            return nodes.size() == getSelectedObjects().size() && possible.test(nodes);
        }

        @Override
        public void run() {
            CompoundCommand all = new CompoundCommand(getText().replace("&", ""));
            work.apply(nodes()).forEach(all::add);
            if (!all.isEmpty()) {
                execute(all);
            }
        }

        private List<Node> nodes() {
            List<Node> nodes = new ArrayList<>();
            Node primary = null;
            for (Object each : getSelectedObjects()) {
                if (each instanceof NodePart part && part.getSelected() == EditPart.SELECTED_PRIMARY) {
                    primary = part.element();
                } else if (each instanceof NodePart part) {
                    nodes.add(part.element());
                }
            }
            if (primary != null) {
                nodes.add(primary);
            }
            return nodes;
        }
    }
}
