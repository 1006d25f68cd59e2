/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RangeModel;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.plumbline.diagram.WorkloadEditor;
import org.plumbline.edit.EditSession;
import org.plumbline.model.Component;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Observability;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.NotationPackage;
import org.plumbline.notation.Shape;

/** What one does with a diagram, timed frame by frame. */
final class Gestures {

    private static final int FRAMES = 40;
    private static final int WARM_UP = 10;
    private static final int WHEEL = 48;
    private static final int SOME = 10;
    private static final int APART = 100;

    /** Where a component can be gripped, on the canvas. */
    private record Grip(Component component, Point at) { }

    private final WorkloadEditor editor;
    private final EditSession session;
    private final FigureCanvas canvas;
    private final Frames frames;
    private final Figures figures;
    private final Random random = new Random(1);

    /** @param figures is told what each took */
    Gestures(WorkloadEditor editor, Frames frames, Figures figures) {
        this.editor = editor;
        this.session = editor.session();
        this.canvas = (FigureCanvas) editor.getGraphicalViewer().getControl();
        this.frames = frames;
        this.figures = figures;
    }

    /** As a wheel scrolls: so many notches down and as many up, then right and left; nothing in a drawing too small. */
    void scroll(String name, int notches) {
        canvas.scrollTo(0, 0);
        if (!hasRoom(canvas.getViewport().getVerticalRangeModel(), notches)
                || !hasRoom(canvas.getViewport().getHorizontalRangeModel(), notches)) {
            return;
        }
        figures.tell(name, frames.measure(WARM_UP, FRAMES, i -> scroll(i, notches)));
    }

    private static boolean hasRoom(RangeModel range, int notches) {
        return range.getMaximum() - range.getMinimum() - range.getExtent() >= notches * WHEEL;
    }

    private void scroll(int number, int notches) {
        Point at = canvas.getViewport().getViewLocation();
        int step = number / notches % 2 == 0 ? WHEEL : -WHEEL;
        if (number / (2 * notches) % 2 == 0) {
            canvas.scrollTo(at.x, at.y + step);
        } else {
            canvas.scrollTo(at.x + step, at.y);
        }
        assertNotEquals(at, canvas.getViewport().getViewLocation(), "there is room to scroll");
    }

    void hover(String name) {
        org.eclipse.swt.graphics.Point size = canvas.getSize();
        figures.tell(name, frames.measure(WARM_UP, FRAMES, i -> frames.mouse(SWT.MouseMove, random.nextInt(size.x),
                random.nextInt(size.y), 0)));
    }

    void repaint(String name) {
        figures.tell(name, frames.measure(1, 5, i -> canvas.redraw()));
    }

    /** Clicks some components, one after the other. */
    void select(String name) {
        editor.getGraphicalViewer().deselectAll();
        List<Grip> some = visible();
        figures.tell(name, frames.measure(2, 8, i -> {
            Component component = some.get(i % some.size()).component;
            Point at = some.get(i % some.size()).at;
            frames.mouse(SWT.MouseMove, at.x, at.y, 0);
            frames.mouse(SWT.MouseDown, at.x, at.y, 0);
            frames.mouse(SWT.MouseUp, at.x, at.y, SWT.BUTTON1);
            assertEquals(EditPart.SELECTED_PRIMARY, part(component).getSelected(), "the click selects");
        }));
    }

    /**
     * Drags a component with its flows: each step of the way, then the drop, and it undone and redone.
     *
     * @param x how far it is dropped from where it was, in pixels
     */
    void drag(String prefix, int x, int y) {
        editor.getGraphicalViewer().deselectAll();
        Grip grip = visible().get(1);
        Component component = grip.component;
        Point at = grip.at;
        Rectangle before = part(component).getFigure().getBounds().getCopy();
        frames.frame(() -> frames.mouse(SWT.MouseMove, at.x, at.y, 0));
        frames.frame(() -> frames.mouse(SWT.MouseDown, at.x, at.y, 0));
        figures.tell(prefix + "drag", frames.measure(WARM_UP, FRAMES, i -> frames.mouse(SWT.MouseMove,
                at.x + 8 + 3 * (i % 10), at.y + 2 * (i % 20), SWT.BUTTON1)));
        figures.tell(prefix + "drop", frames.frame(() -> frames.mouse(SWT.MouseUp, at.x + x, at.y + y, SWT.BUTTON1)));
        assertNotEquals(before, part(component).getFigure().getBounds(), "the drop moves the box");
        figures.tell(prefix + "undo, redo", frames.measure(2, 8, i -> {
            if (i % 2 == 0) {
                session.commandStack().undo();
            } else {
                session.commandStack().redo();
            }
        }));
    }

    /** Moves the component that every network writes to, with all its flows. */
    void moveHub(String name) {
        Observability hub = Nodes.componentsIn(session.workload()).stream().filter(Observability.class::isInstance)
                .map(Observability.class::cast).findFirst().orElseThrow();
        Shape shape = session.diagram().getShapes().stream().filter(each -> each.getElement().equals(hub.getId()))
                .findFirst().orElseThrow();
        int x = shape.getX();
        figures.tell(name, frames.measure(2, 8, i -> session.execute(SetCommand.create(session.domain(), shape,
                NotationPackage.Literals.SHAPE__X, x + i % 2 * WHEEL))));
    }

    /** Says of a store that it is not encrypted, and takes it back: until the badge that follows is painted. */
    void edit(String name) {
        DataStore store = Nodes.componentsIn(session.workload()).stream().filter(DataStore.class::isInstance)
                .map(DataStore.class::cast).findFirst().orElseThrow();
        editor.getGraphicalViewer().reveal(part(store));
        figures.tell(name, frames.measure(2, 10, i -> {
            boolean[] told = new boolean[1];
            session.live().addListener(change -> told[0] = true);
            session.execute(SetCommand.create(session.domain(), store,
                    PlumblinePackage.Literals.COMPONENT__ENCRYPTED_AT_REST, i % 2 == 0 ? Fact.NO : Fact.YES));
            waitUntil(told);
        }));
    }

    private static void waitUntil(boolean[] told) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + 10_000_000_000L;
        while (!told[0]) {
            assertTrue(System.nanoTime() < end, "the findings follow");
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    /** Components that can be clicked and have room to be dragged, so far apart that one's handles cover no other. */
    private List<Grip> visible() {
        Rectangle seen = new Rectangle(0, 0, canvas.getSize().x - 60, canvas.getSize().y - 80);
        List<Grip> found = new ArrayList<>();
        for (Component each : Nodes.componentsIn(session.workload())) {
            Point at = seen.contains(onCanvas(each)) ? grip(each) : null;
            if (at != null && found.stream().allMatch(other -> other.at.getDistance(at) > APART)) {
                found.add(new Grip(each, at));
            }
            if (found.size() == SOME) {
                return found;
            }
        }
        assertTrue(found.size() > 2, "components in view: " + found.size());
        return found;
    }

    /** A place on the box, on the canvas, where no line or badge is hit; {@code null} if there is none. */
    private Point grip(Component component) {
        Rectangle box = onCanvas(component);
        // Away from the edges, where badges and handles are.
        for (int y = box.height / 2; y < 3 * box.height / 4; y++) {
            for (int x = box.width / 4; x < 3 * box.width / 4; x++) {
                Point at = new Point(box.x + x, box.y + y);
                if (editor.getGraphicalViewer().findObjectAt(at) == part(component)) {
                    return at;
                }
            }
        }
        return null;
    }

    private Rectangle onCanvas(Component component) {
        IFigure figure = part(component).getFigure();
        Rectangle box = figure.getBounds().getCopy();
        figure.translateToAbsolute(box);
        return box;
    }

    private GraphicalEditPart part(Component component) {
        GraphicalViewer viewer = editor.getGraphicalViewer();
        Map<?, ?> parts = viewer.getEditPartRegistry();
        return (GraphicalEditPart) parts.get(component);
    }
}
