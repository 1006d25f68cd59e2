/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.editor;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Drags the page with the middle button of the mouse, whatever tool is in use. */
public final class MiddleButtonPan {

    private static final int BUTTON = 2;

    private final GraphicalViewer viewer;
    private final FigureCanvas canvas;
    private Point grabbed;

    private MiddleButtonPan(GraphicalViewer viewer) {
        this.viewer = viewer;
        this.canvas = (FigureCanvas) viewer.getControl();
    }

    public static void install(GraphicalViewer viewer) {
        MiddleButtonPan pan = new MiddleButtonPan(viewer);
        pan.canvas.addListener(SWT.MouseDown, pan::down);
        pan.canvas.addListener(SWT.MouseMove, pan::move);
        pan.canvas.addListener(SWT.MouseUp, pan::up);
    }

    private void down(Event event) {
        if (event.button == BUTTON) {
            Point at = canvas.getViewport().getViewLocation();
            grabbed = new Point(at.x + event.x, at.y + event.y);
            viewer.setCursor(Cursors.SIZEALL);
        }
    }

    private void move(Event event) {
        if (grabbed != null) {
            canvas.getViewport().setViewLocation(grabbed.x - event.x, grabbed.y - event.y);
        }
    }

    private void up(Event event) {
        if (event.button == BUTTON && grabbed != null) {
            grabbed = null;
            viewer.setCursor(null);
        }
    }
}
