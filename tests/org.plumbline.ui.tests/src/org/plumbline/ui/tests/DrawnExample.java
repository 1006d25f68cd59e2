/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.plumbline.diagram.WorkloadEditor;
import org.plumbline.edit.EditSession;
import org.plumbline.model.Element;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;

/** The web shop in a diagram editor, and the mouse and the keys over it. */
final class DrawnExample {

    private static final long PAINTING_MILLIS = 700;

    final WorkloadEditor editor;
    final GraphicalViewer viewer;
    final EditSession session;

    private DrawnExample(WorkloadEditor editor) {
        this.editor = editor;
        this.viewer = editor.getGraphicalViewer();
        this.session = editor.session();
    }

    static DrawnExample open() throws Exception {
        IHandlerService handlers = Workbench.page().getWorkbenchWindow().getService(IHandlerService.class);
        ICommandService commands = Workbench.page().getWorkbenchWindow().getService(ICommandService.class);
        handlers.executeCommand(ParameterizedCommand.generateCommand(
                commands.getCommand("org.plumbline.product.openExample"),
                Map.of("org.plumbline.product.example", "web-shop")), null);
        Workbench.waitFor("the example", () -> Workbench.page().getActiveEditor() instanceof WorkloadEditor);
        Workbench.settle();
        return new DrawnExample((WorkloadEditor) Workbench.page().getActiveEditor());
    }

    static void closeAll() throws CoreException {
        Workbench.page().closeAllEditors(false);
        ResourcesPlugin.getWorkspace().getRoot().delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT,
                new NullProgressMonitor());
    }

    /** Keeps a picture of the screen once everything is painted. */
    static void picture(String name) {
        if (System.getProperty("plumbline.screenshots") != null) {
            long end = System.currentTimeMillis() + PAINTING_MILLIS;
            Workbench.waitFor("painting", () -> System.currentTimeMillis() > end);
            Workbench.screenshotOfAll(name);
        }
    }

    Workload workload() {
        return session.workload();
    }

    <T extends Element> T element(Class<T> type, String name) {
        return Nodes.byId(workload()).values().stream().filter(type::isInstance).map(type::cast)
                .filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
    }

    GraphicalEditPart part(Element element) {
        GraphicalEditPart part = (GraphicalEditPart) viewer.getEditPartRegistry().get(element);
        viewer.reveal(part);
        Workbench.settle();
        return part;
    }

    /** Bounds within the control. */
    Rectangle bounds(Element element) {
        IFigure figure = part(element).getFigure();
        Rectangle bounds = figure.getBounds().getCopy();
        figure.translateToAbsolute(bounds);
        return bounds;
    }

    Point middle(Element element) {
        return bounds(element).getCenter();
    }

    void move(Point at) {
        mouse(SWT.MouseMove, at, 0, 0);
    }

    void click(Point at) {
        move(at);
        mouse(SWT.MouseDown, at, 1, 0);
        mouse(SWT.MouseUp, at, 1, SWT.BUTTON1);
        Workbench.settle();
    }

    /** Presses at one place and moves to another, without letting go. */
    void drag(Point from, Point to) {
        move(from);
        mouse(SWT.MouseDown, from, 1, 0);
        for (int i = 1; i <= 5; i++) {
            mouse(SWT.MouseMove, new Point(from.x + (to.x - from.x) * i / 5, from.y + (to.y - from.y) * i / 5), 0,
                    SWT.BUTTON1);
        }
        Workbench.settle();
    }

    void release(Point at) {
        mouse(SWT.MouseUp, at, 1, SWT.BUTTON1);
        Workbench.settle();
    }

    private void mouse(int type, Point at, int button, int state) {
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = button;
        event.stateMask = state;
        event.count = 1;
        viewer.getControl().notifyListeners(type, event);
    }

    static void key(Control control, int type, int code, char character) {
        Event event = new Event();
        event.keyCode = code;
        event.character = character;
        event.doit = true;
        event.detail = type == SWT.Traverse && code == SWT.ESC ? SWT.TRAVERSE_ESCAPE : 0;
        control.notifyListeners(type, event);
    }
}
