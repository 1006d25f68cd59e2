/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.RGB;
import org.plumbline.picture.FilledShape;

/** Fills shapes of a drawing on a printer or an image. */
final class ShapePainter {

    private final Device device;
    private final GC gc;

    ShapePainter(Device device, GC gc) {
        this.device = device;
        this.gc = gc;
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
    }

    /**
     * @param toDevice turns pixels of the drawing into those of the device
     * @param seen     part of the drawing that is painted
     */
    void paint(Iterable<FilledShape> shapes, AffineTransform toDevice, Rectangle2D seen) {
        for (FilledShape each : shapes) {
            if (each.shape().intersects(seen)) {
                fill(each, toDevice);
            }
        }
    }

    private void fill(FilledShape shape, AffineTransform toDevice) {
        Path path = path(shape.shape(), toDevice);
        Color colour = new Color(device, new RGB(shape.colour().getRed(), shape.colour().getGreen(),
                shape.colour().getBlue()));
        try {
            gc.setAlpha(shape.colour().getAlpha());
            gc.setBackground(colour);
            gc.setFillRule(shape.shape().getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD ? SWT.FILL_EVEN_ODD
                    : SWT.FILL_WINDING);
            gc.fillPath(path);
            gc.setAlpha(255);
        } finally {
            colour.dispose();
            path.dispose();
        }
    }

    private Path path(Shape shape, AffineTransform toDevice) {
        Path path = new Path(device);
        float[] p = new float[6];
        for (PathIterator i = shape.getPathIterator(toDevice); !i.isDone(); i.next()) {
            switch (i.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> path.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> path.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> path.quadTo(p[0], p[1], p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> path.cubicTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> path.close();
            }
        }
        return path;
    }
}
