/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.svg;

import org.plumbline.catalog.Accent;
import org.plumbline.catalog.Risk;
import org.plumbline.catalog.ServiceCategory;
import org.plumbline.notation.Metrics;

/**
 * The drawing's CSS. Colours are written out for each theme, because not every program that shows SVG knows custom
 * properties; every rule names the drawing's class, because the drawing may stand in a page with rules of its own.
 */
final class StyleSheet {

    private static final String FONT = "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

    private static final Accent GROUND = new Accent("#ffffff", "#1e1e1e");
    private static final Accent CARD = new Accent("#ffffff", "#2a2d31");
    private static final Accent CARD_EDGE = new Accent("#c3cad3", "#555b63");
    private static final Accent TEXT = new Accent("#1b2430", "#eceff3");
    private static final Accent QUIET = new Accent("#566170", "#aab4c0");
    private static final Accent LINE = new Accent("#5b6775", "#9aa5b1");
    private static final Accent NOTE = new Accent("#fff9dc", "#37331f");
    private static final Accent NOTE_EDGE = new Accent("#b39a2e", "#a8964f");
    private static final Accent SAFE = new Accent("#2b7a2f", "#7fd182");
    private static final Accent UNSAFE = new Accent("#b3261e", "#ff8a80");

    /** A boundary's colour for border and title, its fill, and what its border looks like without colour. */
    private record BoundaryStyle(String name, Accent colour, Accent fill, String border) {
    }

    private static final BoundaryStyle[] BOUNDARIES = {
        new BoundaryStyle("account", new Accent("#9c1f5b", "#f08ab8"), new Accent("#ffffff", "#1e1e1e"),
                "stroke-width:1.6"),
        new BoundaryStyle("region", new Accent("#0b6e79", "#4fc9d6"), new Accent("#ffffff", "#1e1e1e"),
                "stroke-width:1.4;stroke-dasharray:8 5"),
        new BoundaryStyle("zone", new Accent("#47608a", "#9db7e0"), new Accent("#f8fafc", "#22262b"),
                "stroke-width:1.2;stroke-dasharray:3 4"),
        new BoundaryStyle("network", new Accent("#6b3fa0", "#c4a3f2"), new Accent("#fcfaff", "#211f26"),
                "stroke-width:1.6"),
        new BoundaryStyle("subnet-public", new Accent("#2f6f1e", "#93d07f"), new Accent("#f0f8ec", "#20291e"),
                "stroke-width:1"),
        new BoundaryStyle("subnet-private", new Accent("#1c5fa8", "#86bdf5"), new Accent("#eef5fc", "#1c2631"),
                "stroke-width:1"),
        new BoundaryStyle("subnet", new Accent("#5a6470", "#b3bcc7"), new Accent("#f6f7f9", "#25282c"),
                "stroke-width:1"),
        new BoundaryStyle("group", new Accent("#5a6470", "#b3bcc7"), new Accent("#fafbfc", "#232629"),
                "stroke-width:1.2;stroke-dasharray:1 4;stroke-linecap:round"),
    };

    private final StringBuilder css = new StringBuilder();
    private final String scope;

    private StyleSheet(String scope) {
        this.scope = scope;
    }

    static String of(Theme theme) {
        StyleSheet sheet = new StyleSheet("." + rootClass(theme));
        sheet.structure();
        sheet.colours(theme == Theme.DARK);
        if (theme == Theme.AUTO) {
            sheet.css.append("@media (prefers-color-scheme:dark){\n");
            sheet.colours(true);
            sheet.css.append("}\n");
        } else if (theme == Theme.DARK) {
            sheet.css.append("@media print{\n");
            sheet.colours(false);
            sheet.css.append("}\n");
        }
        return sheet.css.toString();
    }

    static String rootClass(Theme theme) {
        return "plumbline-" + theme.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Name of the class that colours what belongs to a category. */
    static String categoryClass(ServiceCategory category) {
        return "pl-" + category.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static String riskClass(Risk risk) {
        return "pl-risk-" + risk.name().toLowerCase(java.util.Locale.ROOT);
    }

    private void structure() {
        rule("text", "font-family:" + FONT + ";font-size:" + Metrics.SERVICE_SIZE + "px");
        rule(".pl-name", "font-size:" + Metrics.NAME_SIZE + "px;font-weight:600");
        rule(".pl-title", "font-size:" + Metrics.TITLE_SIZE + "px;font-weight:600");
        rule(".pl-badge text", "font-size:" + Metrics.BADGE_SIZE + "px;font-weight:700");
        rule(".pl-head>text", "stroke-width:5;stroke-linejoin:round;paint-order:stroke");
        rule(".pl-tile", "fill:currentColor;fill-opacity:.13");
        rule(".pl-line", "fill:none;stroke-width:1.3;stroke-linejoin:round");
        rule(".pl-async .pl-line", "stroke-dasharray:6 4");
        rule(".pl-hit", "fill:none;stroke:transparent;stroke-width:9");
        rule(".pl-note text", "font-size:" + Metrics.NAME_SIZE + "px");
        rule(".pl-note-line", "fill:none;stroke-dasharray:2 3");
        rule(".pl-outside", "opacity:.7");
        rule(".pl-lock", "fill:none;stroke:currentColor;stroke-width:1.2");
        rule("a:hover .pl-card", "stroke-width:2");
        for (BoundaryStyle each : BOUNDARIES) {
            rule(".pl-" + each.name + ">.pl-frame", each.border);
        }
    }

    private void colours(boolean dark) {
        rule(".pl-ground", "fill:" + GROUND.on(dark));
        rule("text", "fill:" + TEXT.on(dark));
        rule(".pl-quiet", "fill:" + QUIET.on(dark));
        rule(".pl-card", "fill:" + CARD.on(dark) + ";stroke:" + CARD_EDGE.on(dark));
        rule(".pl-line", "stroke:" + LINE.on(dark));
        rule(".pl-arrow", "fill:" + LINE.on(dark));
        rule(".pl-label", "fill:" + GROUND.on(dark) + ";fill-opacity:.94");
        rule(".pl-note path", "fill:" + NOTE.on(dark) + ";stroke:" + NOTE_EDGE.on(dark));
        rule(".pl-note-line", "stroke:" + NOTE_EDGE.on(dark));
        rule(".pl-badge rect", "fill:" + CARD.on(dark) + ";stroke:currentColor;stroke-width:1.2");
        rule(".pl-badge text", "fill:currentColor");
        rule(".pl-safe", "color:" + SAFE.on(dark));
        rule(".pl-unsafe", "color:" + UNSAFE.on(dark));
        for (BoundaryStyle each : BOUNDARIES) {
            rule(".pl-" + each.name, "color:" + each.colour.on(dark));
            rule(".pl-" + each.name + ">.pl-frame", "fill:" + each.fill.on(dark) + ";stroke:" + each.colour.on(dark));
            rule(".pl-" + each.name + ">.pl-title", "fill:" + each.colour.on(dark));
            rule(".pl-head.pl-" + each.name + ">text", "stroke:" + each.fill.on(dark));
        }
        for (ServiceCategory each : ServiceCategory.values()) {
            rule("." + categoryClass(each), "color:" + each.accent().on(dark));
        }
        for (Risk each : Risk.values()) {
            rule("." + riskClass(each), "color:" + each.accent().on(dark));
        }
    }

    private void rule(String selector, String declarations) {
        css.append(scope).append(' ').append(selector).append('{').append(declarations).append("}\n");
    }
}
