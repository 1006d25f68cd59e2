/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.seeing;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.plumbline.diagram.internal.parts.ElementPart;

/** Zooms to what is selected. */
final class FitSelection {

    private static final int MARGIN = 40;
    private static final double NEAREST = 2;

    private FitSelection() {
    }

    static void run(GraphicalViewer viewer, ZoomManager zoom) {
        Rectangle area = null;
        for (Object each : viewer.getSelectedEditParts()) {
            if (each instanceof ElementPart part) {
                Rectangle box = part.getFigure().getBounds().getCopy();
                part.getFigure().translateToAbsolute(box);
                area = area == null ? box : area.union(box);
            }
        }
        // Nothing fits into a window that is not laid out yet.
        if (area != null && !zoom.getViewport().getClientArea().isEmpty()) {
            show(area, zoom);
        }
    }

    /** @param area on the screen, from the viewport's corner */
    private static void show(Rectangle area, ZoomManager zoom) {
        Point scrolled = zoom.getViewport().getViewLocation();
        double before = zoom.getZoom();
        double x = (area.x + area.width / 2.0 + scrolled.x) / before;
        double y = (area.y + area.height / 2.0 + scrolled.y) / before;
        Rectangle room = zoom.getViewport().getClientArea();
        zoom.setZoom(scale(area.width / before, area.height / before, room.width, room.height));
        double now = zoom.getZoom();
        zoom.setViewLocation(new Point((int) (x * now - room.width / 2.0), (int) (y * now - room.height / 2.0)));
    }

    /** The scale at which an area fits in with a margin around it. */
    static double scale(double width, double height, int roomWidth, int roomHeight) {
        double wide = roomWidth / (width + 2 * MARGIN);
        double high = roomHeight / (height + 2 * MARGIN);
        return Math.min(NEAREST, Math.min(wide, high));
    }
}
