/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.diagram.internal.kinds.ElementKind;
import org.plumbline.model.Element;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.TextMetrics;

/** What hovering over an element tells: its full name, what it is, and what is known about it. */
final class ElementTooltip extends Figure {

    private static final int WIDTH = 320;
    private static final int DESCRIPTION_LINES = 6;
    private static final int TITLE = 12;
    private static final int TEXT = 11;

    private final Look look;
    private final Element element;
    private final ElementKind kind;
    private boolean filled;

    ElementTooltip(Look look, Element element, ElementKind kind) {
        this.look = look;
        this.element = element;
        this.kind = kind;
    }

    /** It is filled when it is about to be shown: most tooltips never are. */
    @Override
    public void addNotify() {
        if (!filled) {
            filled = true;
            fill();
        }
        super.addNotify();
    }

    private void fill() {
        setLayoutManager(new ToolbarLayout());
        setBorder(new MarginBorder(7, 10, 7, 10));
        setOpaque(true);
        setBackgroundColor(look.card());
        line(Nodes.label(element), look.bold(TITLE), look.text());
        line(kind.title(), look.plain(TEXT), look.quietText());
        String description = element.getDescription();
        if (description != null && !description.isBlank()) {
            List<String> lines = TextMetrics.wrap(description, WIDTH, TEXT, false, DESCRIPTION_LINES);
            lines.forEach(each -> line(each, look.plain(TEXT), look.text()));
        }
        kind.facts(element).forEach(each -> line(each, look.plain(TEXT), look.text()));
        if (Nodes.outOfScope(element)) {
            line("Outside the review", look.plain(TEXT), look.quietText());
        }
    }

    private void line(String text, Font font, Color colour) {
        Label label = new Label(text);
        label.setLabelAlignment(PositionConstants.LEFT);
        label.setFont(font);
        label.setForegroundColor(colour);
        add(label);
    }
}
