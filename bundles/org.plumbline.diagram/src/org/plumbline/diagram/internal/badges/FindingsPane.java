/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.badges;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.diagram.internal.parts.Badged;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.edit.PlanEntry;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Finding;

/** The findings of an element below its name. */
final class FindingsPane extends ScrolledComposite {

    static final int WIDTH = 430;

    private static final int MARGINS = 44;

    private final Composite page;
    private final FindingCards cards;

    FindingsPane(Composite parent, Badged part, DiagramContext context, Runnable close) {
        super(parent, SWT.V_SCROLL);
        Look look = context.look().get();
        page = new Composite(this, SWT.NONE);
        FindingCards.plain(this, look);
        cards = new FindingCards(page, look, WIDTH - MARGINS, fix -> {
            close.run();
            context.fixes().accept(fix);
        }, () -> setMinHeight(page.computeSize(getClientArea().width, SWT.DEFAULT).y));
        cards.heading(Nodes.label(part.element()));
        List<Finding> findings = context.findings().shownAt(part.element(), context.drawn()).findings();
        cards.add(findings, context.review().get());
        PlanEntry first = findings.isEmpty() ? null : Adapters.adapt(findings.get(0), PlanEntry.class);
        if (first != null) {
            cards.link("Show in the improvement plan", () -> {
                close.run();
                first.show();
            });
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
        Link first = cards.firstFix();
        (first == null ? this : first).forceFocus();
    }
}
