/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import java.util.function.Supplier;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.plumbline.diagram.internal.images.Look;

/** The root of the diagram: it zooms by transforming, so that text and lines scale exactly, and has room for badges. */
public final class DiagramRoot extends ScalableFreeformRootEditPart {

    /** The layer of the badges, above boxes and lines. */
    public static final Object BADGE_LAYER = "Badge Layer";

    private final Supplier<Look> look;

    public DiagramRoot(Supplier<Look> look) {
        this.look = look;
    }

    @Override
    protected LayeredPane createPrintableLayers() {
        LayeredPane layers = super.createPrintableLayers();
        layers.add(new FreeformLayer(), BADGE_LAYER);
        return layers;
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        ScalableFreeformLayeredPane layers = new TransformedPane();
        layers.add(createGridLayer(), GRID_LAYER);
        layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
        FreeformLayer feedback = new FreeformLayer();
        feedback.setEnabled(false);
        layers.add(feedback, SCALED_FEEDBACK_LAYER);
        return layers;
    }

    private final class TransformedPane extends ScalableFreeformLayeredPane {
        @Override
        protected void paintClientArea(Graphics graphics) {
            double scale = getScale();
            graphics.pushState();
            if (scale != 1) {
                graphics.scale(scale);
            }
            look.get().paintingAt(scale);
            graphics.pushState();
            paintChildren(graphics);
            graphics.popState();
            look.get().paintingAt(1);
            graphics.popState();
        }
    }
}
