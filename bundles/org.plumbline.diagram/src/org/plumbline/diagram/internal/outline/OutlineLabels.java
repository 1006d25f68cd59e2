/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.outline;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.plumbline.catalog.Accent;
import org.plumbline.catalog.Icon;
import org.plumbline.catalog.Icons;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.diagram.internal.images.SvgImages;
import org.plumbline.diagram.internal.kinds.BoundaryKind;
import org.plumbline.diagram.internal.kinds.ElementKinds;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.Drawing;
import org.plumbline.notation.Labels;

/** Names with glyphs, and behind them, quietly, what they are, and whether the shown diagram lacks them. */
public final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    private static final int ICON = 16;
    private static final Accent FLOW = new Accent("#5b6775", "#9aa5b1");
    private static final Accent WORKLOAD = new Accent("#1a5fb4", "#7ab7ff");

    // The platform's own colour has too little contrast in both themes.
    private static final Styler QUIET = new Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.foreground = Look.colour(Accent.QUIET_TEXT, SvgImages.isDark());
        }
    };

    private final Map<String, Image> images = new HashMap<>();
    private final Predicate<Element> seen;
    private final Predicate<Diagram> open;

    /** Labels of elements wherever they are. */
    public OutlineLabels() {
        this(element -> true, diagram -> false);
    }

    /**
     * @param seen whether an element is on the shown diagram
     * @param open whether a diagram is the shown one
     */
    OutlineLabels(Predicate<Element> seen, Predicate<Diagram> open) {
        this.seen = seen;
        this.open = open;
    }

    @Override
    public StyledString getStyledText(Object object) {
        if (object instanceof Drawing) {
            return new StyledString("Diagrams");
        }
        if (object instanceof Diagram diagram) {
            StyledString title = new StyledString(Labels.title(diagram));
            return open.test(diagram) ? title.append("  shown", QUIET) : title;
        }
        if (object instanceof Workload workload) {
            return new StyledString(Nodes.label(workload)).append("  Workload", QUIET);
        }
        StyledString text = element(object);
        return seen.test((Element) object) ? text
                : text.append("  not shown", QUIET);
    }

    private static StyledString element(Object object) {
        if (object instanceof DataFlow flow) {
            String label = Labels.flow(flow);
            String target = flow.getTarget() == null ? "?" : Nodes.label(flow.getTarget());
            StyledString text = new StyledString("→ " + target);
            return label.isEmpty() ? text : text.append("  " + label, QUIET);
        }
        Element element = (Element) object;
        String kind = element instanceof Boundary boundary ? Labels.kind(boundary)
                : Labels.kind((Component) element);
        return new StyledString(Nodes.label(element)).append("  " + kind, QUIET);
    }

    @Override
    public Image getImage(Object object) {
        Icon icon = object instanceof Node node ? Labels.icon(node)
                : Icons.named(object instanceof DataFlow ? "transfer" : object instanceof Workload ? "platform" : "diagram");
        Accent accent = object instanceof Workload ? WORKLOAD : object instanceof Component component ? Labels.accent(component)
                : object instanceof Boundary boundary
                        ? ((BoundaryKind) ElementKinds.of(boundary).orElseThrow()).style(boundary).colour() : FLOW;
        return images.computeIfAbsent(icon.name() + accent.light(), key -> {
            ImageDescriptor descriptor = SvgImages.descriptor(icon, accent, ICON);
            return descriptor.createImage();
        });
    }

    @Override
    public void dispose() {
        images.values().forEach(Image::dispose);
        super.dispose();
    }
}
