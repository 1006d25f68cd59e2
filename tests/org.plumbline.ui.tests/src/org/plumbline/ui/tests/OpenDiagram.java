/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.plumbline.diagram.WorkloadEditor;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Shape;

/** An example in the diagram editor, worked with by keys and mouse. */
final class OpenDiagram {

    private static int time = 1;

    final WorkloadEditor editor;

    OpenDiagram(WorkloadEditor editor) {
        this.editor = editor;
    }

    static OpenDiagram example(String name) throws Exception {
        IWorkbenchWindow window = Workbench.page().getWorkbenchWindow();
        Object before = Workbench.page().getActiveEditor();
        window.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(
                window.getService(ICommandService.class).getCommand("org.plumbline.product.openExample"),
                Map.of("org.plumbline.product.example", name)), null);
        Workbench.waitFor("the example", () -> Workbench.page().getActiveEditor() instanceof WorkloadEditor
                && Workbench.page().getActiveEditor() != before);
        Workbench.settle();
        return new OpenDiagram((WorkloadEditor) Workbench.page().getActiveEditor());
    }

    GraphicalViewer viewer() {
        return editor.getGraphicalViewer();
    }

    Node node(String name) {
        return nodes(name).stream().findFirst().orElseThrow(() -> new AssertionError("There is no " + name));
    }

    List<Node> nodes(String name) {
        return Nodes.allIn(editor.session().workload()).stream().filter(each -> name.equals(each.getName())).toList();
    }

    GraphicalEditPart part(Element element) {
        return (GraphicalEditPart) viewer().getEditPartRegistry().get(element);
    }

    Shape shape(Node node) {
        return editor.session().diagram().getShapes().stream()
                .filter(each -> each.getElement().equals(node.getId())).findFirst().orElseThrow();
    }

    Bounds bounds(Node node) {
        Shape shape = shape(node);
        return new Bounds(shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight());
    }

    /** Selects; the last becomes the primary selection. */
    void select(Element... elements) {
        Workbench.page().activate(editor);
        viewer().getControl().setFocus();
        List<Object> parts = new ArrayList<>();
        for (Element each : elements) {
            parts.add(part(each));
        }
        viewer().setSelection(new StructuredSelection(parts));
        Workbench.settle();
    }

    List<Element> selected() {
        List<Element> elements = new ArrayList<>();
        for (Object each : viewer().getSelectedEditParts()) {
            if (((GraphicalEditPart) each).getModel() instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** Presses a key on the canvas, as the display hands it to the workbench. */
    void key(int modifiers, int keyCode) {
        press(viewer().getControl(), modifiers, keyCode);
    }

    static void press(Control control, int modifiers, int keyCode) {
        Event event = new Event();
        event.widget = control;
        event.display = control.getDisplay();
        event.stateMask = modifiers;
        event.keyCode = keyCode;
        boolean letter = keyCode >= 'a' && keyCode <= 'z';
        event.character = letter && (modifiers & SWT.CTRL) != 0 ? (char) (keyCode & 0x1f)
                : keyCode < 0x100 ? (char) keyCode : 0;
        event.doit = true;
        event.time = ++time; // the workbench tells key strokes apart by it
        control.notifyListeners(SWT.KeyDown, event);
        if (!control.isDisposed()) {
            control.notifyListeners(SWT.KeyUp, event);
        }
        Workbench.settle();
    }

    /** The place of a figure's middle in the viewer's control. */
    Point middle(Element element) {
        return area(element).getCenter();
    }

    Rectangle area(Element element) {
        IFigure figure = part(element).getFigure();
        Rectangle bounds = figure.getBounds().getCopy();
        figure.translateToAbsolute(bounds);
        return bounds;
    }

    /** Drags with the left button; what the user sees just before letting go is for {@code atEnd}. */
    void drag(Point from, Point to, int modifiers, Runnable atEnd) {
        Workbench.page().activate(editor);
        viewer().getEditDomain().mouseMove(mouse(from, modifiers), viewer());
        viewer().getEditDomain().mouseDown(mouse(from, modifiers), viewer());
        for (int i = 1; i <= 4; i++) {
            Point at = new Point(from.x + (to.x - from.x) * i / 4, from.y + (to.y - from.y) * i / 4);
            viewer().getEditDomain().mouseDrag(mouse(at, modifiers | SWT.BUTTON1), viewer());
        }
        Workbench.settle();
        atEnd.run();
        viewer().getEditDomain().mouseUp(mouse(to, modifiers | SWT.BUTTON1), viewer());
        Workbench.settle();
    }

    /** Presses and lets go of the left button. */
    void click(Point at) {
        viewer().getEditDomain().mouseMove(mouse(at, 0), viewer());
        viewer().getEditDomain().mouseDown(mouse(at, 0), viewer());
        viewer().getEditDomain().mouseUp(mouse(at, SWT.BUTTON1), viewer());
        Workbench.settle();
    }

    /** Opens what is there with the left button. */
    void doubleClick(Point at) {
        viewer().getEditDomain().mouseMove(mouse(at, 0), viewer());
        viewer().getEditDomain().mouseDown(mouse(at, 0), viewer());
        viewer().getEditDomain().mouseDoubleClick(mouse(at, 0), viewer());
        viewer().getEditDomain().mouseUp(mouse(at, SWT.BUTTON1), viewer());
        Workbench.settle();
    }

    /** Keeps a picture once all is painted, feedback that fades in too. */
    static void screenshot(String name) {
        long end = System.currentTimeMillis() + 700;
        Workbench.waitFor("the painting", () -> System.currentTimeMillis() > end);
        try {
            Workbench.screenshot(name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private MouseEvent mouse(Point at, int state) {
        Event event = new Event();
        event.widget = viewer().getControl();
        event.display = Display.getCurrent();
        event.x = at.x;
        event.y = at.y;
        event.button = 1;
        event.stateMask = state;
        return new MouseEvent(event);
    }
}
