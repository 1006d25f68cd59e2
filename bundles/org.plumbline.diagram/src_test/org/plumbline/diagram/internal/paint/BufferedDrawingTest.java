/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.catalog.Icons;
import org.plumbline.catalog.Risk;
import org.plumbline.diagram.internal.figures.BoundaryFigure;
import org.plumbline.diagram.internal.figures.BoundaryStyle;
import org.plumbline.diagram.internal.figures.BoxAnchor;
import org.plumbline.diagram.internal.figures.FlowFigure;
import org.plumbline.diagram.internal.figures.FlowRouter;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.model.Fact;
import org.plumbline.notation.Routing;

/** Boxes and flows tell the buffer exactly what to paint anew: the picture is right, and hardly more is painted. */
class BufferedDrawingTest {

    private static final int WORLD = BufferedWindow.WORLD;

    private final Look look = new Look(Display.getDefault(), false);
    private final FreeformLayeredPane layers = new FreeformLayeredPane();
    private final FreeformLayer ground = new FreeformLayer();
    private final IndexedLayer lines = new IndexedLayer();
    private final List<BoundaryFigure> boxes = new ArrayList<>();
    private final List<FlowFigure> flows = new ArrayList<>();
    private BufferedWindow window;

    @BeforeEach
    void draw() {
        ground.setLayoutManager(new XYLayout());
        lines.setConnectionRouter(new FlowRouter());
        layers.add(ground);
        layers.add(lines);
        box(new Rectangle(10, 10, 280, 220));
        Random random = new Random(7);
        for (int i = 0; i < 12; i++) {
            box(place(random));
        }
        for (int i = 0; i < 20; i++) {
            flow(boxes.get(random.nextInt(6)), boxes.get(6 + random.nextInt(6)), i);
        }
        window = new BufferedWindow(layers);
        window.picture();
        window.takePainted();
    }

    @AfterEach
    void close() {
        window.close();
        look.dispose();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void thePictureIsRightAfterAnyChange(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < 60; step++) {
            change(random);
            window.update();
            assertArrayEquals(window.truth(), window.picture(), "step " + step);
        }
    }

    @Test
    void theHighlightOfABoundaryRepaintsItsEdge() {
        boxes.get(0).setHighlighted(true);
        window.update();
        assertArrayEquals(window.truth(), window.picture());
        int painted = window.takePainted();
        assertTrue(painted > 0 && painted < 2 * (280 + 220) * 20, "of 280 by 220 points: " + painted);
    }

    @Test
    void aLongLineRepaintsNoMoreThanItsStretches() {
        FlowFigure line = flow(box(new Rectangle(0, 0, 8, 8)), box(new Rectangle(250, 200, 8, 8)), 0);
        window.update();
        window.picture();
        window.takePainted();
        line.setHighlighted(true);
        window.update();
        assertArrayEquals(window.truth(), window.picture());
        int painted = window.takePainted();
        assertTrue(painted > 0 && painted < (250 + 200) * 40, "of 250 by 200 points: " + painted);
    }

    private void change(Random random) {
        FlowFigure flow = flows.get(random.nextInt(flows.size()));
        BoundaryFigure box = boxes.get(1 + random.nextInt(boxes.size() - 1));
        switch (random.nextInt(9)) {
            case 0 -> flow.setHighlighted(random.nextBoolean());
            case 1 -> flow.setVisible(!flow.isVisible());
            case 2 -> flow.setHeat(random.nextBoolean() ? Risk.HIGH : null);
            case 3 -> flow.setRouting(random.nextBoolean() ? Routing.STRAIGHT : Routing.ORTHOGONAL);
            case 4 -> flow.label().show(random.nextBoolean() ? "orders" : "", Fact.YES);
            case 5 -> box.setHighlighted(random.nextBoolean());
            case 6 -> {
                boxes.get(0).setHighlighted(random.nextBoolean());
                boxes.get(0).setFaded(random.nextBoolean());
            }
            case 7 -> window.canvas().getViewport().setViewLocation(random.nextInt(WORLD - 300),
                    random.nextInt(WORLD - 260));
            default -> ground.setConstraint(box, place(random));
        }
    }

    private static Rectangle place(Random random) {
        return new Rectangle(random.nextInt(WORLD - 120), random.nextInt(WORLD - 80), 60 + random.nextInt(50),
                40 + random.nextInt(30));
    }

    private BoundaryFigure box(Rectangle bounds) {
        BoundaryFigure box = new BoundaryFigure(look);
        box.show(BoundaryStyle.GROUP, Icons.named("generic"), "A name", "Group", "");
        ground.add(box, bounds);
        boxes.add(box);
        return box;
    }

    private FlowFigure flow(BoundaryFigure source, BoundaryFigure target, int lane) {
        FlowFigure flow = new FlowFigure(look);
        flow.setSourceAnchor(new BoxAnchor(source));
        flow.setTargetAnchor(new BoxAnchor(target));
        flow.setLane(lane % 3);
        flow.label().show(lane % 2 == 0 ? "events" : "", Fact.NO);
        lines.add(flow);
        flows.add(flow);
        return flow;
    }
}
