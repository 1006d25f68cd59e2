/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.svg;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.catalog.Icon;
import org.plumbline.catalog.Risk;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.DiagramView;
import org.plumbline.notation.FlowLine;
import org.plumbline.notation.LabelPlaces;
import org.plumbline.notation.layout.AutoLayout;

/** Draws a diagram as SVG, without a window: text stays text, and equal input gives equal bytes. */
public final class SvgWriter {

    private static final int MARGIN = 24;
    private static final String ARROW = "<marker id=\"pl-arrow\" viewBox=\"0 0 8 8\" refX=\"7.5\" refY=\"4\""
            + " markerWidth=\"8\" markerHeight=\"8\" markerUnits=\"userSpaceOnUse\" orient=\"auto\">"
            + "<path class=\"pl-arrow\" d=\"M0 .5L8 4L0 7.5Z\"/></marker>";

    private final DiagramView view;
    private final SvgOptions options;
    private final Workload workload;

    private SvgWriter(Workload workload, DiagramView view, SvgOptions options) {
        this.workload = workload;
        this.view = view;
        this.options = options;
    }

    /**
     * The drawing as one SVG element that stands alone or inside an HTML page. Nodes without a shape are placed in a
     * copy of the diagram first; neither the workload nor the diagram changes.
     */
    public static String write(Workload workload, Diagram diagram, SvgOptions options) {
        DiagramView view = DiagramView.of(workload, diagram);
        if (!view.missing().isEmpty()) {
            Diagram complete = EcoreUtil.copy(diagram);
            AutoLayout.placeMissing(workload, complete);
            view = DiagramView.of(workload, complete);
        }
        return new SvgWriter(workload, view, options).write();
    }

    /** The id that an element has in the drawing, for links to it. */
    public static String anchor(String elementId) {
        return "element-" + elementId.replaceAll("\\s", "_");
    }

    private String write() {
        Xml body = new Xml();
        Map<String, Icon> icons = draw(body);
        Bounds extent = view.extent().grown(MARGIN);
        boolean legend = Legend.needed(options);
        int width = Math.max(extent.width(), legend ? 520 : 0);
        int height = extent.height() + (legend ? Legend.HEIGHT : 0);
        Xml xml = new Xml();
        xml.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", StyleSheet.rootClass(options.theme()),
                "width", width, "height", height, "viewBox",
                extent.x() + " " + extent.y() + " " + width + " " + height).line();
        xml.text("title", options.title() == null ? Nodes.label(workload) : options.title()).line();
        xml.raw("<style>\n").raw(StyleSheet.of(options.theme())).raw("</style>\n<defs>").raw(ARROW).line();
        icons.forEach((id, icon) -> xml.raw(icon.symbol(id)).line());
        xml.raw("</defs>\n");
        xml.empty("rect", "class", "pl-ground", "x", extent.x(), "y", extent.y(), "width", width, "height", height);
        xml.line().raw(body.toString());
        if (legend) {
            Legend.draw(xml, view, options, extent.x() + MARGIN, extent.bottom() + 8);
        }
        return xml.close("svg").toString();
    }

    /** Boundaries lie below lines, lines below components and titles, labels and badges on top of all. */
    private Map<String, Icon> draw(Xml xml) {
        Frame frame = new Frame(xml, options.links());
        NodeDrawing nodes = new NodeDrawing(xml, view, frame);
        for (Node each : view.visibleNodes()) {
            if (each instanceof Boundary boundary) {
                nodes.boundary(boundary);
            }
        }
        Map<FlowLine, Bounds> labels = LabelPlaces.of(view);
        FlowDrawing flows = new FlowDrawing(xml, labels, frame);
        view.flows().forEach(flows::line);
        for (Node each : view.visibleNodes()) {
            if (each instanceof Component component) {
                nodes.component(component);
            } else if (each instanceof Boundary boundary) {
                nodes.title(boundary);
            }
        }
        view.flows().forEach(flows::label);
        new NoteDrawing(xml, view).draw();
        Map<String, Icon> icons = new LinkedHashMap<>(nodes.icons());
        if (!options.badges().isEmpty()) {
            Badges badges = new Badges(xml, view, options.badges());
            badges.nodes(workload);
            badges.flows(labels);
            for (Risk risk : Risk.values()) {
                icons.put("pl-icon-" + risk.icon().name(), risk.icon());
            }
        }
        return icons;
    }
}
