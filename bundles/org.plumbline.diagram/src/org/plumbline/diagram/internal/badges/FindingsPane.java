/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.badges;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.ElementPart;
import org.plumbline.model.query.Nodes;

/** The findings of an element below its name. */
final class FindingsPane extends ScrolledComposite {

    static final int WIDTH = 430;

    private static final int MARGINS = 44;

    private final Composite page;
    private final FindingCards cards;

    FindingsPane(Composite parent, ElementPart part, DiagramContext context, Runnable close) {
        super(parent, SWT.V_SCROLL);
        Look look = context.look().get();
        page = new Composite(this, SWT.NONE);
        FindingCards.plain(this, look);
        cards = new FindingCards(page, look, WIDTH - MARGINS, fix -> {
            close.run();
            context.fixes().accept(fix);
        }, () -> setMinHeight(page.computeSize(getClientArea().width, SWT.DEFAULT).y));
        cards.heading(Nodes.label(part.element()));
        cards.add(context.findings().shownAt(part.element(), context.drawn()).findings(), context.review().get());
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
