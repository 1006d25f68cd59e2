/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.ui.internal.Quiet;

/** What is shown in place of a list that has nothing in it: what that means and what to do. */
final class EmptyPage {

    private final Composite area;
    private final Label what;
    private final Label next;

    EmptyPage(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(20, 16).spacing(0, 6).applyTo(area);
        what = new Label(area, SWT.WRAP | SWT.CENTER);
        what.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.END).grab(true, true).applyTo(what);
        next = new Label(area, SWT.WRAP | SWT.CENTER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, true).applyTo(next);
    }

    Composite area() {
        return area;
    }

    void show(String headline, String advice) {
        what.setText(headline);
        next.setText(advice);
        next.setForeground(Quiet.colour());
        area.layout(true);
    }
}
