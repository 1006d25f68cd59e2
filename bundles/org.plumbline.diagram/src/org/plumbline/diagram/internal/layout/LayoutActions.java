/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchPart;
import org.plumbline.catalog.Accent;
import org.plumbline.catalog.Icons;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.images.SvgImages;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.NodePart;
import org.plumbline.model.Boundary;
import org.plumbline.model.Node;
import org.plumbline.notation.layout.AutoLayout;

/** Automatic layout: of the whole diagram, of what is selected, or of what has no place yet. Each is one step. */
public final class LayoutActions {

    public static final String ALL = "org.plumbline.diagram.arrangeAll";
    public static final String SELECTION = "org.plumbline.diagram.arrangeSelection";
    public static final String NEW = "org.plumbline.diagram.placeNew";

    /** All of them with their labels, in the order of the menus. */
    public static final Map<String, String> LABELS = labels();

    private static final Accent COLOUR = new Accent("#31639c", "#8fbcf0");
    private static final int ICON = 16;

    private final DiagramContext context;

    /** The sign on the toolbar of what arranges all. */
    public static ImageDescriptor image() {
        return SvgImages.descriptor(Icons.named("workflow"), COLOUR, ICON);
    }

    private LayoutActions(DiagramContext context) {
        this.context = context;
    }

    public static void register(IWorkbenchPart part, DiagramContext context, ActionRegistry registry,
            List<Object> selectionActions) {
        for (LayoutAction each : new LayoutActions(context).all(part)) {
            registry.registerAction(each);
            selectionActions.add(each.getId());
        }
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(ALL, "Arrange &All");
        labels.put(SELECTION, "Arrange &Selection");
        labels.put(NEW, "&Place What Is New");
        return labels;
    }

    private List<LayoutAction> all(IWorkbenchPart part) {
        LayoutAction all = new LayoutAction(part, ALL, "Lay the whole diagram out anew",
                nodes -> !context.drawn().workload().getNodes().isEmpty(),
                nodes -> AutoLayout.layoutAll(context.drawn().workload(), context.drawn().diagram()));
        all.setImageDescriptor(image());
        return List.of(all,
                new LayoutAction(part, SELECTION,
                        "Arrange the selected boxes, or the contents of the selected boundary; the rest stays",
                        nodes -> nodes.size() > 1 || nodes.size() == 1 && nodes.get(0) instanceof Boundary boundary
                                && !boundary.getNodes().isEmpty() && !context.drawn().isCollapsed(boundary),
                        nodes -> AutoLayout.layoutOnly(context.drawn().workload(), context.drawn().diagram(), nodes)),
                new LayoutAction(part, NEW, "Find a place for what the diagram shows for the first time; the rest stays",
                        nodes -> context.drawn().hasUnplaced(),
                        nodes -> AutoLayout.placeMissing(context.drawn().workload(), context.drawn().diagram())));
    }

    /** What a layout does to the diagram. */
    private interface Layout {
        void arrange(List<Node> selected);
    }

    private final class LayoutAction extends SelectionAction {

        private final Predicate<List<Node>> possible;
        private final Layout layout;

        LayoutAction(IWorkbenchPart part, String id, String hint, Predicate<List<Node>> possible, Layout layout) {
            super(part);
            this.possible = possible;
            this.layout = layout;
            setId(id);
            setActionDefinitionId(id);
            setText(LABELS.get(id));
            setToolTipText(hint);
        }

        @Override
        protected boolean calculateEnabled() {
            return possible.test(nodes());
        }

        @Override
        public void run() {
            List<Node> nodes = nodes();
            String label = getText().replace("&", "");
            EmfCommand command = new EmfCommand(label,
                    () -> context.edits().relayout(label, () -> layout.arrange(nodes)));
            EditPartViewer viewer = getWorkbenchPart().getAdapter(GraphicalViewer.class);
            if (viewer == null) {
                execute(command);
            } else {
                Glide.during(viewer, () -> execute(command));
            }
        }

        private List<Node> nodes() {
            List<Node> nodes = new ArrayList<>();
            for (Object each : getSelectedObjects()) {
                if (each instanceof NodePart part) {
                    nodes.add(part.element());
                }
            }
            return nodes;
        }
    }
}
