/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.picture;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.impl.Graphics2DOutput;

/** Notes what a renderer fills, in its order. The graphics only keep the state and draw nothing. */
final class ShapeCollector extends Graphics2DOutput {

    private final List<FilledShape> shapes;

    ShapeCollector() {
        this(new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics(), new ArrayList<>());
    }

    private ShapeCollector(Graphics2D state, List<FilledShape> shapes) {
        super(state);
        this.shapes = shapes;
    }

    List<FilledShape> shapes() {
        return shapes;
    }

    @Override
    public Output createChild() {
        return new ShapeCollector((Graphics2D) graphics().create(), shapes);
    }

    @Override
    public void fillShape(Shape shape) {
        Color colour = colour();
        if (colour.getAlpha() == 0) {
            return;
        }
        Shape placed = graphics().getTransform().createTransformedShape(shape);
        Shape clip = graphics().getClip() == null ? null
                : graphics().getTransform().createTransformedShape(graphics().getClip());
        if (clip != null && !clip.contains(placed.getBounds2D())) {
            Area seen = new Area(placed);
            seen.intersect(new Area(clip));
            placed = seen;
        }
        shapes.add(new FilledShape(placed, colour));
    }

    @Override
    public void drawShape(Shape shape) {
        fillShape(graphics().getStroke().createStrokedShape(shape));
    }

    private Color colour() {
        // Drawings have no gradients.
        Color paint = graphics().getPaint() instanceof Color plain ? plain : Color.BLACK;
        float opacity = graphics().getComposite() instanceof AlphaComposite blend ? blend.getAlpha() : 1;
        return new Color(paint.getRed(), paint.getGreen(), paint.getBlue(), Math.round(paint.getAlpha() * opacity));
    }
}
