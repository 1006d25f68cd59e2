/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.badges;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.plumbline.catalog.Accent;
import org.plumbline.catalog.Icon;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.ElementPart;
import org.plumbline.ide.FixEffects;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;

/** Each finding of an element: its risk and pillar, title, what was seen, what it means, and the fixes to apply. */
final class FindingsPane extends ScrolledComposite {

    static final int WIDTH = 430;

    private static final int INDENT = 22;
    private static final int MOST = 12;
    private static final int SMALL = 11;
    private static final int NORMAL = 12;
    private static final int ICON = 14;

    private final Look look;
    private final DiagramContext context;
    private final Runnable close;
    private final Composite page;
    private Link first;

    FindingsPane(Composite parent, ElementPart part, DiagramContext context, Runnable close) {
        super(parent, SWT.V_SCROLL);
        this.look = context.look().get();
        this.context = context;
        this.close = close;
        page = plain(new Composite(this, SWT.NONE));
        plain(this);
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(6, 3).applyTo(page);
        ElementFindings shown = context.findings().shownAt(part.element(), context.drawn());
        text(page, Nodes.label(part.element()), look.bold(NORMAL), look.text(), 0);
        List<Finding> listed = shown.findings().stream().limit(MOST).toList();
        Map<Finding, List<Fix>> fixes = Engine.fixesOf(context.review().get(), listed);
        listed.forEach(each -> add(each, fixes.getOrDefault(each, List.of())));
        int more = shown.findings().size() - listed.size();
        if (more > 0) {
            text(page, "… and " + more + " more, listed in the Improvement Plan view.", look.plain(SMALL),
                    look.quietText(), 0);
        }
        setContent(page);
        setExpandHorizontal(true);
        setExpandVertical(true);
        setMinHeight(page.computeSize(WIDTH, SWT.DEFAULT).y);
        addTraverseListener(event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                close.run();
            }
        });
    }

    /** Gives the focus to the first fix, or to the list when there is none. */
    void focusFirst() {
        (first == null ? this : first).forceFocus();
    }

    private void add(Finding finding, List<Fix> fixes) {
        Label line = new Label(page, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 5).applyTo(line);
        Composite head = plain(new Composite(page, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 0).applyTo(head);
        sign(head, finding.risk().icon(), finding.risk().accent());
        label(head, finding.risk().label() + " risk", look.bold(SMALL), look.risk(finding.risk()));
        sign(head, finding.pillar().icon(), finding.pillar().accent());
        label(head, finding.pillar().title(), look.plain(SMALL), look.colour(finding.pillar().accent()));
        text(page, finding.rule().info().title(), look.bold(NORMAL), look.text(), 0);
        text(page, finding.message(), look.plain(NORMAL), look.text(), 0);
        text(page, "Impact: " + finding.rule().info().impact(), look.plain(SMALL), look.quietText(), 0);
        fixes.forEach(this::add);
        if (fixes.isEmpty()) {
            text(page, "To do: " + finding.rule().info().remediation(), look.plain(SMALL), look.text(), 0);
        }
    }

    private void add(Fix fix) {
        Link link = plain(new Link(page, SWT.WRAP));
        link.setText("<a>Apply: " + Texts.plain(fix.title()) + (fix.input().isPresent() ? "…" : "") + "</a>");
        link.setFont(look.bold(NORMAL));
        link.setLinkForeground(look.selection());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 2 * INDENT, SWT.DEFAULT).indent(0, 3)
                .applyTo(link);
        link.addListener(SWT.Selection, event -> {
            close.run();
            context.fixes().accept(fix);
        });
        first = first == null ? link : first;
        if (!fix.tradeOff().isBlank()) {
            text(page, "Trade-off: " + fix.tradeOff(), look.plain(SMALL), look.quietText(), INDENT);
        }
        Label effect = text(page, "Effect: …", look.plain(SMALL), look.quietText(), INDENT);
        Display display = getDisplay();
        FixEffects.find(context.review().get(), fix, found -> display.asyncExec(() -> {
            if (!effect.isDisposed()) {
                effect.setText(Texts.plain("Effect: " + found.text()));
                page.layout(true);
                setMinHeight(page.computeSize(getClientArea().width, SWT.DEFAULT).y);
            }
        }));
    }

    private Label text(Composite parent, String text, Font font, Color colour, int indent) {
        Label label = plain(new Label(parent, SWT.WRAP));
        label.setText(Texts.plain(text));
        label.setFont(font);
        label.setForeground(colour);
        GridDataFactory.fillDefaults().grab(true, false).indent(indent, 0)
                .hint(WIDTH - 2 * INDENT - indent, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void label(Composite parent, String text, Font font, Color colour) {
        Label label = plain(new Label(parent, SWT.NONE));
        label.setText(Texts.plain(text));
        label.setFont(font);
        label.setForeground(colour);
    }

    private void sign(Composite parent, Icon icon, Accent accent) {
        plain(new Label(parent, SWT.NONE)).setImage(look.image(icon, accent, ICON));
    }

    /** Keeps the theme of the workbench away: the popup has the colours of the diagram. */
    private <T extends Control> T plain(T control) {
        control.setData("org.eclipse.e4.ui.css.disabled", true);
        control.setBackground(look.card());
        return control;
    }
}
