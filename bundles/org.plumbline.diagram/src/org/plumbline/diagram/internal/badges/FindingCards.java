/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.badges;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
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
import org.plumbline.ide.FixEffects;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;
import org.plumbline.validation.ReviewResult;

/**
 * Findings one below the other: each with its risk and pillar, title, what was seen, what it means, and the fixes to
 * apply. The colours are those of the diagram.
 */
public final class FindingCards {

    private static final int INDENT = 22;
    private static final int MOST = 12;
    private static final int SMALL = 11;
    private static final int NORMAL = 12;
    private static final int ICON = 14;

    private final Composite page;
    private final Look look;
    private final int width;
    private final Consumer<Fix> apply;
    private final Runnable grown;
    private Link first;

    /**
     * @param page gets a grid layout and the cards as its last children
     * @param width of texts, in pixels; they take what room there is beyond
     * @param apply gets the fix that was chosen
     * @param grown is run when a card has come to say more
     */
    public FindingCards(Composite page, Look look, int width, Consumer<Fix> apply, Runnable grown) {
        this.page = plain(page, look);
        this.look = look;
        this.width = width;
        this.apply = apply;
        this.grown = grown;
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(6, 3).applyTo(page);
    }

    /** Keeps the theme of the workbench away from a control: it has the colours of the diagram. */
    public static <T extends Control> T plain(T control, Look look) {
        control.setData("org.eclipse.e4.ui.css.disabled", true);
        control.setBackground(look.card());
        return control;
    }

    /** Adds findings of the review, the first dozen of them. */
    public void add(List<Finding> findings, ReviewResult review) {
        List<Finding> listed = findings.stream().limit(MOST).toList();
        Map<Finding, List<Fix>> fixes = Engine.fixesOf(review, listed);
        listed.forEach(each -> add(each, fixes.getOrDefault(each, List.of()), review));
        int more = findings.size() - listed.size();
        if (more > 0) {
            note("… and " + more + " more, listed in the Improvement Plan view.");
        }
    }

    /** Adds a line in bold. */
    public void heading(String text) {
        text(text, look.bold(NORMAL), look.text(), 0);
    }

    /** Adds a quiet line. */
    public void note(String text) {
        text(text, look.plain(SMALL), look.quietText(), 0);
    }

    /** Adds a line that does something when it is clicked. */
    public void link(String text, Runnable action) {
        Link link = plain(new Link(page, SWT.NONE), look);
        link.setText("<a>" + Texts.plain(text) + "</a>");
        link.setFont(look.plain(SMALL));
        link.setLinkForeground(look.selection());
        GridDataFactory.fillDefaults().indent(0, 6).applyTo(link);
        link.addListener(SWT.Selection, event -> action.run());
    }

    /** The link of the first fix; {@code null} when there is none. */
    public Link firstFix() {
        return first;
    }

    private void add(Finding finding, List<Fix> fixes, ReviewResult review) {
        Label line = new Label(page, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 5).applyTo(line);
        Composite head = plain(new Composite(page, SWT.NONE), look);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 0).applyTo(head);
        sign(head, finding.risk().icon(), finding.risk().accent());
        label(head, finding.risk().label() + " risk", look.bold(SMALL), look.risk(finding.risk()));
        sign(head, finding.pillar().icon(), finding.pillar().accent());
        label(head, finding.pillar().title(), look.plain(SMALL), look.colour(finding.pillar().accent()));
        heading(finding.rule().info().title());
        text(finding.message(), look.plain(NORMAL), look.text(), 0);
        note("Impact: " + finding.rule().info().impact());
        fixes.forEach(each -> add(each, review));
        if (fixes.isEmpty()) {
            text("To do: " + finding.rule().info().remediation(), look.plain(SMALL), look.text(), 0);
        }
    }

    private void add(Fix fix, ReviewResult review) {
        Link link = plain(new Link(page, SWT.WRAP), look);
        link.setText("<a>Apply: " + Texts.plain(fix.title()) + (fix.input().isPresent() ? "…" : "") + "</a>");
        link.setFont(look.bold(NORMAL));
        link.setLinkForeground(look.selection());
        GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).indent(0, 3).applyTo(link);
        link.addListener(SWT.Selection, event -> apply.accept(fix));
        first = first == null ? link : first;
        if (!fix.tradeOff().isBlank()) {
            text("Trade-off: " + fix.tradeOff(), look.plain(SMALL), look.quietText(), INDENT);
        }
        Label effect = text("Effect: …", look.plain(SMALL), look.quietText(), INDENT);
        Display display = page.getDisplay();
        FixEffects.find(review, fix, found -> display.asyncExec(() -> {
            if (!effect.isDisposed()) {
                effect.setText(Texts.plain("Effect: " + found.text()));
                page.layout(true);
                grown.run();
            }
        }));
    }

    private Label text(String text, Font font, Color colour, int indent) {
        Label label = plain(new Label(page, SWT.WRAP), look);
        label.setText(Texts.plain(text));
        label.setFont(font);
        label.setForeground(colour);
        GridDataFactory.fillDefaults().grab(true, false).indent(indent, 0).hint(width - indent, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private void label(Composite parent, String text, Font font, Color colour) {
        Label label = plain(new Label(parent, SWT.NONE), look);
        label.setText(Texts.plain(text));
        label.setFont(font);
        label.setForeground(colour);
    }

    private void sign(Composite parent, Icon icon, Accent accent) {
        plain(new Label(parent, SWT.NONE), look).setImage(look.image(icon, accent, ICON));
    }
}
