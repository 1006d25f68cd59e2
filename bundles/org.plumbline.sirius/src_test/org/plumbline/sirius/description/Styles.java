/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.plumbline.catalog.Accent;
import org.plumbline.catalog.Risk;
import org.plumbline.catalog.ServiceCategory;
import org.plumbline.sirius.DiagramServices;

/** How things look: colours, the styles of boundaries, components and flows, and how risk changes them. */
final class Styles {

    static final String LABEL = "aql:self.elementLabel()";
    private static final String TOOLTIP = "aql:self.findingsText()";
    private static final Accent LINE = new Accent("#5b6775", "#9aa5b1");

    private Styles() {
    }

    static Xml palette() {
        Xml palette = Xml.tag("userColorsPalettes").named(Paths.PALETTE);
        palette.add(colour("line", LINE), colour("text", new Accent("#1d2733", "")),
                colour("quiet", new Accent("#8a94a0", "")), colour("ground", new Accent("#ffffff", "")),
                colour("encrypted", new Accent("#2f6f1e", "")));
        for (Risk risk : Risk.values()) {
            palette.add(colour(name(risk), risk.accent()));
        }
        palette.add(colour("high ground", new Accent("#fdecee", "")),
                colour("medium ground", new Accent("#fdf3dd", "")));
        for (ServiceCategory category : ServiceCategory.values()) {
            palette.add(colour(category.name().toLowerCase(Locale.ROOT), category.accent()));
        }
        for (EClass kind : Kinds.boundaries()) {
            palette.add(colour(kind.getName(), Kinds.border(kind)));
        }
        return palette;
    }

    static String name(Risk risk) {
        return risk.name().toLowerCase(Locale.ROOT);
    }

    /** When an element is drawn in the colour of a risk. */
    static String when(Risk risk) {
        return risk == Risk.HIGH ? "aql:self.hasHighRisk()" : "aql:self.hasMediumRisk()";
    }

    static List<Xml> container(EClass kind) {
        List<Xml> styles = new ArrayList<>();
        styles.add(container("style", kind, 1, kind.getName()));
        for (Risk risk : Risk.values()) {
            styles.add(conditional(risk).add(container("style", kind, 2, name(risk))));
        }
        return styles;
    }

    static List<Xml> node(EClass kind) {
        List<Xml> styles = new ArrayList<>();
        styles.add(node("style", kind, "text"));
        for (Risk risk : Risk.values()) {
            styles.add(conditional(risk).add(node("style", kind, name(risk))));
        }
        return styles;
    }

    static List<Xml> edge() {
        List<Xml> styles = new ArrayList<>();
        styles.add(edge("style", "line"));
        for (Risk risk : Risk.values()) {
            styles.add(conditional(risk).add(edge("style", name(risk))));
        }
        return styles;
    }

    private static Xml conditional(Risk risk) {
        return Xml.tag("conditionnalStyles").with("predicateExpression", when(risk));
    }

    private static Xml container(String tag, EClass kind, int border, String colour) {
        boolean dashed = kind.getName().equals("Region") || kind.getName().equals("AvailabilityZone");
        Xml style = Xml.of(tag, "style:FlatContainerStyleDescription")
                .with("borderSizeComputationExpression", border)
                .with("borderColor", Paths.colour(colour));
        if (dashed || kind.getName().equals("Group")) {
            style.with("borderLineStyle", dashed ? "dash" : "dot");
        }
        return style.with("labelSize", 9).with("labelExpression", LABEL)
                .with("labelColor", Paths.colour(kind.getName()))
                .with("iconPath", DiagramServices.ICONS + png(Kinds.icon(kind))).with("labelAlignment", "LEFT")
                .with("tooltipExpression", TOOLTIP).with("roundedCorner", true)
                .with("arcWidth", 6).with("arcHeight", 6)
                .with("widthComputationExpression", 40).with("heightComputationExpression", 24)
                .with("backgroundColor", Paths.colour("ground")).with("foregroundColor", Paths.colour("ground"));
    }

    private static Xml node(String tag, EClass kind, String label) {
        return Xml.of(tag, "style:WorkspaceImageDescription").with("labelSize", 9).with("showIcon", false)
                .with("labelExpression", LABEL).with("labelColor", Paths.colour(label))
                .with("borderColor", Paths.colour(label)).with("tooltipExpression", TOOLTIP)
                .with("sizeComputationExpression", 4).with("resizeKind", "NSEW").with("arcWidth", 1)
                .with("arcHeight", 1).with("workspacePath", DiagramServices.ICONS + Kinds.icon(kind));
    }

    private static Xml edge(String tag, String colour) {
        return Xml.tag(tag).with("strokeColor", Paths.colour(colour)).with("routingStyle", "manhattan")
                .with("targetArrow", "InputClosedArrow").with("sizeComputationExpression", 1)
                .add(Xml.tag("centerLabelStyleDescription").with("showIcon", false).with("labelExpression", LABEL)
                        .with("labelColor", Paths.colour("text")));
    }

    /** The raster image beside a drawn one, for places that show no SVG. */
    static String png(String svg) {
        return svg.replace(".svg", ".png");
    }

    private static Xml colour(String name, Accent accent) {
        int rgb = Integer.parseInt(accent.light().substring(1), 16);
        return Xml.of("entries", "description:UserFixedColor").named(name).with("red", rgb >> 16)
                .with("green", rgb >> 8 & 255).with("blue", rgb & 255);
    }
}
