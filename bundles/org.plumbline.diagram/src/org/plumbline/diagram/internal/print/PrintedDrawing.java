/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.print;

import java.util.List;

import org.plumbline.picture.FilledShape;
import org.plumbline.picture.Pictures;

/**
 * A diagram ready to be printed.
 *
 * @param title  workload and diagram, for the header
 * @param width  in pixels of the drawing
 * @param height in pixels of the drawing
 */
record PrintedDrawing(String title, Pictures picture, double width, double height, List<FilledShape> shapes) {

    static PrintedDrawing of(String title, String svg) {
        Pictures picture = Pictures.of(svg);
        return new PrintedDrawing(title, picture, picture.width(), picture.height(), picture.shapes());
    }
}
