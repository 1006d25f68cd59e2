/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MouseListener;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The layer with an index finds and paints what a layer does that asks all its children. */
class IndexedLayerTest {

    private static final int WORLD = 6000;
    private static final int CHILDREN = 300;

    private final IndexedLayer indexed = new IndexedLayer();
    private final ConnectionLayer plain = new ConnectionLayer();
    private final List<Integer> painted = new ArrayList<>();
    private Random random;
    private int names;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void itFindsAndPaintsTheSameAfterAnyChanges(long seed) {
        random = new Random(seed);
        List.of(indexed, plain).forEach(each -> each.setBounds(new Rectangle(-WORLD, -WORLD, 2 * WORLD, 2 * WORLD)));
        for (int i = 0; i < CHILDREN; i++) {
            add();
        }
        int hits = 0;
        for (int step = 0; step < 150; step++) {
            change();
            for (int i = 0; i < 20; i++) {
                Point at = i % 2 == 0 ? place() : onChild();
                assertEquals(plain.containsPoint(at.x, at.y), indexed.containsPoint(at.x, at.y), "contains " + at);
                assertEquals(name(plain.findFigureAt(at)), name(indexed.findFigureAt(at)), "found at " + at);
                int target = name(plain.findMouseEventTargetAt(at.x, at.y));
                assertEquals(target, name(indexed.findMouseEventTargetAt(at.x, at.y)), "target at " + at);
                hits += target < 0 ? 0 : 1;
            }
            Point corner = place();
            Rectangle area = new Rectangle(corner.x, corner.y, 1 + random.nextInt(2000), 1 + random.nextInt(1500));
            assertEquals(paint(plain, area), paint(indexed, area), "painted in " + area);
        }
        assertTrue(hits > 100, "children are met: " + hits);
    }

    private void change() {
        int at = random.nextInt(plain.getChildren().size());
        IFigure one = (IFigure) plain.getChildren().get(at);
        IFigure other = (IFigure) indexed.getChildren().get(at);
        switch (random.nextInt(6)) {
            case 0 -> add();
            case 1 -> {
                plain.remove(one);
                indexed.remove(other);
            }
            case 2 -> {
                boolean visible = !one.isVisible();
                one.setVisible(visible);
                other.setVisible(visible);
            }
            case 3 -> {
                boolean enabled = !one.isEnabled();
                one.setEnabled(enabled);
                other.setEnabled(enabled);
            }
            default -> {
                Point from = place();
                Point to = place();
                Rectangle box = box();
                move(one, from, to, box);
                move(other, from, to, box);
            }
        }
    }

    private void add() {
        int at = plain.getChildren().isEmpty() || random.nextBoolean() ? -1
                : random.nextInt(plain.getChildren().size());
        boolean line = random.nextBoolean();
        Point from = place();
        Point to = random.nextInt(10) == 0 ? place() : from.getTranslated(random.nextInt(400), random.nextInt(300));
        Rectangle box = box();
        int name = names++;
        for (IFigure layer : List.of(plain, indexed)) {
            IFigure child = line ? new Line(name) : new Box(name);
            child.addMouseListener(new MouseListener.Stub());
            layer.add(child, null, at);
            move(child, from, to, box);
        }
    }

    private static void move(IFigure child, Point from, Point to, Rectangle box) {
        if (child instanceof Line line) {
            PointList points = new PointList();
            points.addPoint(from);
            points.addPoint(new Point(to.x, from.y));
            points.addPoint(to);
            line.setPoints(points);
            line.layout();
        } else {
            child.setBounds(box);
        }
    }

    private Rectangle box() {
        Point at = place();
        return new Rectangle(at.x, at.y, 10 + random.nextInt(700), 10 + random.nextInt(400));
    }

    private Point place() {
        return new Point(random.nextInt(WORLD) - WORLD / 2, random.nextInt(WORLD) - WORLD / 2);
    }

    private Point onChild() {
        IFigure child = (IFigure) plain.getChildren().get(random.nextInt(plain.getChildren().size()));
        return child instanceof Line line ? line.getPoints().getPoint(1).getTranslated(2, 3)
                : child.getBounds().getCenter();
    }

    private List<Integer> paint(IFigure layer, Rectangle area) {
        Image image = new Image(Display.getDefault(), 10, 10);
        GC gc = new GC(image);
        Graphics graphics = new SWTGraphics(gc);
        graphics.translate(-area.x, -area.y);
        graphics.setClip(area);
        painted.clear();
        layer.paint(graphics);
        graphics.dispose();
        gc.dispose();
        image.dispose();
        return List.copyOf(painted);
    }

    private static int name(IFigure figure) {
        return figure instanceof Box box ? box.name : figure instanceof Line line ? line.name : -1;
    }

    private final class Box extends Figure {
        private final int name;

        Box(int name) {
            this.name = name;
        }

        @Override
        public void paint(Graphics graphics) {
            painted.add(name);
        }
    }

    private final class Line extends PolylineConnection {
        private final int name;

        Line(int name) {
            this.name = name;
            setTolerance(4);
        }

        @Override
        public void paint(Graphics graphics) {
            painted.add(name);
        }
    }
}
