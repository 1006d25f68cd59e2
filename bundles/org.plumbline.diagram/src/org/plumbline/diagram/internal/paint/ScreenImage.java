/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.paint;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;

/**
 * Images to paint into and to show later. They are made of data and so lie in this process's memory: painting into them
 * is faster, and showing them fetches nothing from the X server. Such an image has one pixel a point; to be crisp on a
 * fine screen it is made larger and shown smaller.
 */
public final class ScreenImage {

    private static final int DEPTH = 24;
    private static final PaletteData RGB = new PaletteData(0xff0000, 0xff00, 0xff);

    private ScreenImage() {
    }

    /** Pixels of the screen a point, in each direction. */
    public static int density(Control control) {
        return Math.max(1, Math.round(control.getMonitor().getZoom() / 100f));
    }

    /** An image of {@code density} times as many pixels in each direction. */
    public static Image create(Control control, int width, int height, int density) {
        return new Image(control.getDisplay(), new ImageData(width * density, height * density, DEPTH, RGB));
    }
}
