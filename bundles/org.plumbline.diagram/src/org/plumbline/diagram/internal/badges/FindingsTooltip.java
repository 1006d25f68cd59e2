/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.badges;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.text.FlowPage;
import org.eclipse.draw2d.text.TextFlow;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.catalog.Accent;
import org.plumbline.catalog.Icon;
import org.plumbline.validation.Finding;

/** What hovering over a badge tells: of each finding its risk and pillar, its title, and what was seen. */
public final class FindingsTooltip extends Figure {

    private static final int WIDTH = 380;
    private static final int MOST = 6;
    private static final int SMALL = 11;
    private static final int NORMAL = 12;

    private final Look look;

    public FindingsTooltip(Look look, ElementFindings shown) {
        this.look = look;
        ToolbarLayout layout = new ToolbarLayout();
        layout.setSpacing(10);
        setLayoutManager(layout);
        setBorder(new MarginBorder(10, 12, 10, 12));
        setOpaque(true);
        setBackgroundColor(look.card());
        shown.findings().stream().limit(MOST).forEach(each -> add(entry(each)));
        int more = shown.findings().size() - MOST;
        if (more > 0) {
            add(text("… and " + more + " more: click for the list", look.plain(SMALL), look.quietText()));
        }
    }

    private IFigure entry(Finding finding) {
        Figure entry = new Figure();
        ToolbarLayout layout = new ToolbarLayout();
        layout.setSpacing(2);
        entry.setLayoutManager(layout);
        entry.add(head(finding));
        entry.add(text(finding.rule().info().title(), look.bold(NORMAL), look.text()));
        entry.add(text(finding.message(), look.plain(NORMAL), look.text()));
        return entry;
    }

    private IFigure head(Finding finding) {
        Figure head = new Figure();
        ToolbarLayout layout = new ToolbarLayout(true);
        layout.setSpacing(5);
        head.setLayoutManager(layout);
        head.add(new Glyph(finding.risk().icon(), finding.risk().accent()));
        head.add(label(finding.risk().label() + " risk", look.bold(SMALL), look.risk(finding.risk())));
        head.add(new Glyph(finding.pillar().icon(), finding.pillar().accent()));
        head.add(label(finding.pillar().title(), look.plain(SMALL), look.colour(finding.pillar().accent())));
        return head;
    }

    private static Label label(String text, Font font, Color colour) {
        Label label = new Label(text);
        label.setFont(font);
        label.setForegroundColor(colour);
        return label;
    }

    private static IFigure text(String text, Font font, Color colour) {
        FlowPage page = new FlowPage() {
            @Override
            public Dimension getPreferredSize(int hintWidth, int hintHeight) {
                return super.getPreferredSize(WIDTH, -1);
            }
        };
        TextFlow flow = new TextFlow(text);
        flow.setFont(font);
        page.setForegroundColor(colour);
        page.add(flow);
        return page;
    }

    private final class Glyph extends Figure {
        private static final int SIZE = 14;
        private final Icon icon;
        private final Accent accent;

        Glyph(Icon icon, Accent accent) {
            this.icon = icon;
            this.accent = accent;
            setPreferredSize(SIZE, SIZE);
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            Rectangle box = getBounds();
            look.draw(graphics, icon, accent, box.x, box.y, SIZE);
        }
    }
}
