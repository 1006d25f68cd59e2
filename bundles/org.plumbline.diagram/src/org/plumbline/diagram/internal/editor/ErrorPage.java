/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What is shown in place of the diagram when the file cannot be read. */
public final class ErrorPage {

    private static final int WIDTH = 640;

    private ErrorPage() {
    }

    public static Composite create(Composite parent, String title, String problem) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(32, 32).spacing(16, 10).applyTo(page);
        Label sign = new Label(page, SWT.NONE);
        sign.setImage(page.getDisplay().getSystemImage(SWT.ICON_ERROR));
        GridDataFactory.swtDefaults().span(1, 2).align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
        Label head = new Label(page, SWT.WRAP);
        head.setFont(JFaceResources.getHeaderFont());
        head.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        // A text field, so that the message can be copied.
        Text text = new Text(page, SWT.WRAP | SWT.MULTI | SWT.READ_ONLY);
        text.setText(problem);
        text.setBackground(page.getBackground());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        return page;
    }
}
