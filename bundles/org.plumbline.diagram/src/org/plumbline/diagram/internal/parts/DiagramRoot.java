/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import java.util.function.Supplier;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.UpdateManager;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.SWT;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.diagram.internal.paint.BackBuffer;
import org.plumbline.diagram.internal.paint.IndexedLayer;
import org.plumbline.diagram.internal.paint.LayoutOnly;

/** The root of the diagram: it zooms by transforming, so that text and lines scale exactly, and has room for badges. */
public final class DiagramRoot extends ScalableFreeformRootEditPart {

    /** The layer of the badges, above boxes and lines. */
    public static final Object BADGE_LAYER = "Badge Layer";

    /** The layer above everything that is neither scaled nor scrolled. */
    public static final Object CORNER_LAYER = "Corner Layer";

    // Elsewhere images do not follow the zoom of each monitor.
    private static final boolean BUFFERED = "gtk".equals(SWT.getPlatform());

    private final Supplier<Look> look;
    private BackBuffer buffer;

    public DiagramRoot(Supplier<Look> look) {
        this.look = look;
    }

    @Override
    protected void createLayers(LayeredPane pane) {
        super.createLayers(pane);
        pane.add(new CornerLayer(), CORNER_LAYER);
    }

    @Override
    protected LayeredPane createPrintableLayers() {
        LayeredPane layers = new FreeformLayeredPane();
        layers.add(new FreeformLayer(), PRIMARY_LAYER);
        layers.add(new IndexedLayer(), CONNECTION_LAYER);
        layers.add(new IndexedLayer(), BADGE_LAYER);
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

    @Override
    public void deactivate() {
        if (buffer != null) {
            buffer.dispose();
            buffer = null;
        }
        super.deactivate();
    }

    /** What is in it follows the view, and so never makes the diagram larger. */
    private static final class CornerLayer extends FreeformLayer {
        @Override
        public Rectangle getFreeformExtent() {
            return new Rectangle();
        }
    }

    private final class TransformedPane extends ScalableFreeformLayeredPane {

        private boolean growing;

        /** Layers grow with what is on them, but also with each handle beyond the edge; nothing looks different then. */
        @Override
        public void setFreeformBounds(Rectangle bounds) {
            growing = true;
            try {
                super.setFreeformBounds(bounds);
            } finally {
                growing = false;
            }
        }

        @Override
        public UpdateManager getUpdateManager() {
            UpdateManager manager = super.getUpdateManager();
            return growing ? new LayoutOnly(manager) : manager;
        }

        @Override
        protected void paintClientArea(Graphics graphics) {
            IFigure feedback = getLayer(SCALED_FEEDBACK_LAYER);
            if (!BUFFERED) {
                scaled(graphics, () -> paintChildren(graphics));
                return;
            }
            if (buffer == null) {
                buffer = new BackBuffer(this, feedback, (FigureCanvas) getViewer().getControl());
            }
            buffer.paint(graphics, getScale(), look.get().ground(), inImage -> scaled(inImage, () -> {
                paint(getLayer(GRID_LAYER), inImage);
                paint(getLayer(PRINTABLE_LAYERS), inImage);
            }));
            scaled(graphics, () -> paint(feedback, graphics));
        }

        private static void paint(IFigure layer, Graphics graphics) {
            if (layer.isVisible()) {
                layer.paint(graphics);
            }
        }

        private void scaled(Graphics graphics, Runnable painting) {
            graphics.pushState();
            if (getScale() != 1) {
                graphics.scale(getScale());
            }
            look.get().paintingAt(getScale());
            graphics.pushState();
            painting.run();
            graphics.popState();
            look.get().paintingAt(1);
            graphics.popState();
        }
    }
}
