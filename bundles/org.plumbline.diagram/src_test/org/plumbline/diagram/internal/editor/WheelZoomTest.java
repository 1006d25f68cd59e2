/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WheelZoomTest {

    private final FreeformViewport port = new FreeformViewport();
    private final ScalableFreeformLayeredPane pane = new ScalableFreeformLayeredPane();
    private final ZoomManager zoom = new ZoomManager(pane, port);

    @BeforeEach
    void page() {
        FreeformLayer layer = new FreeformLayer();
        Figure large = new Figure();
        large.setBounds(new Rectangle(0, 0, 5000, 4000));
        layer.add(large);
        pane.add(layer, "page", -1);
        port.setContents(pane);
        port.setBounds(new Rectangle(0, 0, 800, 600));
        zoom.setZoomLevels(new double[] {0.1, 1, 4});
        port.validate();
        port.setViewLocation(1000, 900);
    }

    private double underMouseX(Point mouse) {
        return (port.getViewLocation().x + mouse.x) / zoom.getZoom();
    }

    @Test
    void whatIsUnderTheMouseStaysThere() {
        Point mouse = new Point(600, 150);
        double before = underMouseX(mouse);
        for (double scale : new double[] {1.2, 1.44, 2, 1.1, 0.9, 3}) {
            WheelZoom.to(zoom, scale, mouse);
            assertEquals(scale, zoom.getZoom());
            assertEquals(before, underMouseX(mouse), 5, "at " + scale);
        }
    }

    @Test
    void theOriginalSizeIsNeverMissedAndTheLimitsAreKept() {
        zoom.setZoom(1.1);
        assertEquals(1, WheelZoom.next(zoom, false));
        zoom.setZoom(0.9);
        assertEquals(1, WheelZoom.next(zoom, true));
        zoom.setZoom(1);
        assertEquals(1.2, WheelZoom.next(zoom, true));
        zoom.setZoom(3.9);
        assertEquals(4, WheelZoom.next(zoom, true));
        zoom.setZoom(0.11);
        assertTrue(WheelZoom.next(zoom, false) >= 0.1);
    }
}
