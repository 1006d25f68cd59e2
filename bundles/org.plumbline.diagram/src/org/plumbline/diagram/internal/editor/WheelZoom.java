/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.editor;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.widgets.Event;

/** Zooms with the wheel of the mouse; what is under the mouse stays there. */
public final class WheelZoom implements MouseWheelHandler {

    private static final double STEP = 1.2;

    @Override
    public void handleMouseWheel(Event event, EditPartViewer viewer) {
        if (viewer.getProperty(ZoomManager.class.toString()) instanceof ZoomManager zoom && event.count != 0) {
            to(zoom, next(zoom, event.count > 0), new Point(event.x, event.y));
            event.doit = false;
        }
    }

    /** The next step, or 100 % when that lies between. */
    static double next(ZoomManager zoom, boolean in) {
        double old = zoom.getZoom();
        double next = in ? old * STEP : old / STEP;
        boolean passes = (old - 1) * (next - 1) < 0 && Math.abs(old - 1) > 1e-6;
        return passes ? 1 : Math.max(zoom.getMinZoom(), Math.min(zoom.getMaxZoom(), next));
    }

    /** @param fixed a point of the control that keeps showing what it shows */
    static void to(ZoomManager zoom, double scale, Point fixed) {
        Viewport port = zoom.getViewport();
        double old = zoom.getZoom();
        Point from = port.getViewLocation().getCopy();
        zoom.setZoom(scale);
        port.validate();
        double ratio = zoom.getZoom() / old;
        port.setViewLocation((int) Math.round((from.x + fixed.x) * ratio) - fixed.x,
                (int) Math.round((from.y + fixed.y) * ratio) - fixed.y);
    }
}
