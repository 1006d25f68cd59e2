/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Animation;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayoutAnimator;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.RoutingAnimator;
import org.eclipse.gef.EditPartViewer;
import org.plumbline.diagram.internal.parts.BoundaryPart;
import org.plumbline.diagram.internal.parts.FlowPart;
import org.plumbline.diagram.internal.parts.WorkloadPart;

/** Shows how boxes and flows go to their new places, so that the eye can follow them. */
final class Glide {

    private static final int MILLIS = 250;
    /** With more, the steps would be too far apart to look like a movement. */
    private static final int MOST_PARTS = 300;

    private final List<IFigure> boxes = new ArrayList<>();
    private final List<PolylineConnection> flows = new ArrayList<>();

    private Glide(EditPartViewer viewer) {
        for (Object each : viewer.getEditPartRegistry().values()) {
            if (each instanceof BoundaryPart part) {
                boxes.add(part.getContentPane());
            } else if (each instanceof WorkloadPart part) {
                boxes.add(part.getContentPane());
            } else if (each instanceof FlowPart part && part.getFigure() instanceof PolylineConnection line) {
                flows.add(line);
            }
        }
    }

    /** Makes a change that moves figures of the viewer. */
    static void during(EditPartViewer viewer, Runnable change) {
        if (viewer.getEditPartRegistry().size() > MOST_PARTS || !viewer.getControl().isVisible()
                || !Animation.markBegin()) {
            change.run();
            return;
        }
        Glide glide = new Glide(viewer);
        glide.boxes.forEach(each -> each.addLayoutListener(LayoutAnimator.getDefault()));
        glide.flows.forEach(each -> each.addRoutingListener(RoutingAnimator.getDefault()));
        try {
            change.run();
        } finally {
            Animation.run(MILLIS);
            glide.boxes.forEach(each -> each.removeLayoutListener(LayoutAnimator.getDefault()));
            glide.flows.forEach(each -> each.removeRoutingListener(RoutingAnimator.getDefault()));
        }
    }
}
