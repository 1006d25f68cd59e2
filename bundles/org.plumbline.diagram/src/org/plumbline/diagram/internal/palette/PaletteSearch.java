/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.palette;

import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlEvent;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.TraverseListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * The search field above the palette. GEF places the palette by itself and knows nothing of a field beside it, so the
 * field takes its room from the palette's upper edge whenever GEF places that.
 */
final class PaletteSearch {

    private static final String PROMPT = "Search services";

    private final PaletteShelves shelves;
    private final Runnable toDiagram;
    private final Control palette;
    private final Composite band;
    private final Text field;
    private final Label nothing;
    private Rectangle given;
    private Rectangle left;

    /** @param toDiagram gives the diagram the focus */
    PaletteSearch(PaletteViewer viewer, PaletteShelves shelves, Runnable toDiagram) {
        this.shelves = shelves;
        this.toDiagram = toDiagram;
        palette = viewer.getControl();
        band = new Composite(palette.getParent(), SWT.NONE);
        band.setLayout(layout());
        field = new Text(band, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(PROMPT);
        field.setToolTipText("Find a service by name or by what people call it, such as rds, lambda or queue.\n"
                + "Enter takes the first, Down goes to the list, Escape clears.");
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        nothing = new Label(band, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.exclude = true;
        nothing.setLayoutData(data);
        field.addModifyListener(event -> search());
        field.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> {
            if (event.detail != SWT.ICON_CANCEL && event.detail != SWT.ICON_SEARCH) {
                takeFirst();
            }
        }));
        field.addTraverseListener(escape());
        field.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                palette.setFocus();
            }
        }));
        palette.addControlListener(ControlListener.controlResizedAdapter(this::placed));
        palette.addControlListener(ControlListener.controlMovedAdapter(this::placed));
        palette.addDisposeListener(event -> band.dispose());
        placed(null);
    }

    /** @return whether the field is seen */
    boolean focus() {
        if (!field.isVisible()) {
            return false;
        }
        field.selectAll();
        return field.setFocus();
    }

    private static GridLayout layout() {
        GridLayout layout = new GridLayout();
        layout.marginHeight = 3;
        layout.marginWidth = 4;
        return layout;
    }

    private TraverseListener escape() {
        return event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                if (field.getText().isEmpty()) {
                    toDiagram.run();
                } else {
                    field.setText("");
                }
            }
        };
    }

    private void takeFirst() {
        if (!field.getText().isBlank() && shelves.takeFirst()) {
            toDiagram.run();
        }
    }

    private void search() {
        String text = field.getText().strip();
        boolean none = shelves.show(text).isEmpty() && !text.isEmpty();
        nothing.setText("No service matches \u201c" + text.replace("&", "&&") + "\u201d");
        nothing.setVisible(none);
        ((GridData) nothing.getLayoutData()).exclude = !none;
        place();
    }

    private void placed(ControlEvent event) {
        Rectangle now = palette.getBounds();
        if (!now.equals(left)) {
            given = now;
            place();
        }
    }

    private void place() {
        if (given == null || given.isEmpty()) {
            return;
        }
        int height = Math.min(given.height, band.computeSize(given.width, SWT.DEFAULT).y);
        band.setBounds(given.x, given.y, given.width, height);
        band.layout(true);
        left = new Rectangle(given.x, given.y + height, given.width, given.height - height);
        palette.setBounds(left);
    }
}
