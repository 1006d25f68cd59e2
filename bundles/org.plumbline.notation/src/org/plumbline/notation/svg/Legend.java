/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.svg;

import org.plumbline.catalog.Risk;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.notation.DiagramView;
import org.plumbline.notation.FlowLine;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.TextMetrics;

/** Explains the signs below a drawing: those that occur in it. */
final class Legend {

    static final int HEIGHT = 32;

    private static final int SIGN = 26;
    private static final int SPACE = 20;

    private final Xml xml;
    private int x;
    private final int y;

    private Legend(Xml xml, int x, int y) {
        this.xml = xml;
        this.x = x;
        this.y = y;
    }

    /** Whether the drawing has findings to explain. */
    static boolean needed(SvgOptions options) {
        return !options.badges().isEmpty();
    }

    /** Draws one row from the given place. */
    static void draw(Xml xml, DiagramView view, SvgOptions options, int x, int y) {
        Legend legend = new Legend(xml, x, y);
        xml.open("g", "class", "pl-legend");
        if (options.badges().stream().anyMatch(each -> each.high() > 0)) {
            legend.risk(Risk.HIGH);
        }
        if (options.badges().stream().anyMatch(each -> each.medium() > 0)) {
            legend.risk(Risk.MEDIUM);
        }
        if (view.flows().stream().map(FlowLine::flow).anyMatch(FlowDrawing::dashed)) {
            legend.dashes();
        }
        if (view.flows().stream().map(FlowLine::flow).map(DataFlow::getEncrypted).anyMatch(f -> f == Fact.YES)) {
            legend.lock(true, "Encrypted");
        }
        if (view.flows().stream().map(FlowLine::flow).map(DataFlow::getEncrypted).anyMatch(f -> f == Fact.NO)) {
            legend.lock(false, "Not encrypted");
        }
        xml.close("g");
    }

    private void risk(Risk risk) {
        xml.open("g", "class", StyleSheet.riskClass(risk));
        xml.empty("use", "href", "#pl-icon-" + risk.icon().name(), "x", x + SIGN - 20, "y", y - 11, "width", 14,
                "height", 14);
        xml.raw("</g>");
        text(risk.label() + " risk");
    }

    private void dashes() {
        xml.open("g", "class", "pl-async");
        xml.empty("path", "class", "pl-line", "d", "M" + x + " " + (y - 4) + "H" + (x + SIGN - 6));
        xml.raw("</g>");
        text("Asynchronous");
    }

    private void lock(boolean closed, String text) {
        FlowDrawing.lock(xml, closed, x + SIGN - 16, y - 9);
        text(text);
    }

    private void text(String text) {
        xml.text("text", text, "class", "pl-quiet", "x", x + SIGN, "y", y);
        x += SIGN + SPACE + (int) Math.ceil(TextMetrics.width(text, Metrics.SERVICE_SIZE, false));
    }
}
