/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.writing;

import java.util.function.Supplier;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.widgets.Label;
import org.plumbline.catalog.Risk;
import org.plumbline.diagram.internal.images.Look;

/** Edits a name in its place. A name that has to be there is not taken when it is empty, and a line below says so. */
public final class NameEditing extends TextEditing {

    private static final int LEAST_WIDTH = 120;
    private static final int GAP = 2;
    private static final String EMPTY = "Type a name, or press Escape to keep the old one";

    private final boolean needed;
    private Label problem;

    /**
     * @param name as it is; {@code null} for none
     * @param needed whether the name must not become empty
     * @param area where the name is seen, in the viewer's control
     */
    public NameEditing(Writable part, Look look, String name, String typed, boolean needed,
            Supplier<Rectangle> area) {
        super(part, look, SWT.SINGLE, name, typed, field -> {
            Rectangle seen = area.get();
            int height = Math.max(seen.height, field.computeSize(-1, -1).y);
            return new Rectangle(seen.x, seen.y + (seen.height - height) / 2, Math.max(LEAST_WIDTH, seen.width),
                    height);
        });
        this.needed = needed;
    }

    @Override
    protected void initCellEditor() {
        super.initCellEditor();
        field().addModifyListener((ModifyListener) event -> tell());
    }

    @Override
    protected boolean isAcceptable() {
        return !needed || isAsBefore() || !field().getText().isBlank();
    }

    @Override
    protected void bringDown() {
        if (problem != null) {
            problem.dispose();
            problem = null;
        }
        super.bringDown();
    }

    private void tell() {
        if (problem == null && !isAcceptable()) {
            problem = new Label(field().getParent(), SWT.BORDER);
            problem.setData("org.eclipse.e4.ui.css.disabled", true);
            problem.setText(EMPTY);
            problem.setBackground(look().card());
            problem.setForeground(look().risk(Risk.HIGH));
            problem.pack();
            problem.setLocation(field().getLocation().x, field().getLocation().y + field().getSize().y + GAP);
            problem.moveAbove(null);
        } else if (problem != null) {
            problem.setVisible(!isAcceptable());
        }
    }
}
