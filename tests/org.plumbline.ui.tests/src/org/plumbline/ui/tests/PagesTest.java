/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.diagram.WorkloadEditor;
import org.plumbline.edit.ElementRevealer;
import org.plumbline.model.Boundary;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.Subnet;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.NotationPackage;
import org.plumbline.notation.Note;
import org.plumbline.notation.Routing;

/** Several diagrams over one model: made from a flow and a boundary, turned, thinned out, annotated, saved. */
@ExtendWith(NoErrorLogged.class)
class PagesTest {

    private WorkloadEditor editor;

    @AfterEach
    void close() throws CoreException {
        Workbench.page().closeAllEditors(false);
        ResourcesPlugin.getWorkspace().getRoot().delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT,
                new NullProgressMonitor());
    }

    @Test
    void pagesAreMadeTurnedThinnedOutAndSaved() throws Exception {
        IFile file = openExample();
        Diagram overview = editor.pages().shown();
        DataFlow flow = editor.session().workload().getFlows().get(0);
        select(flow);
        run("org.plumbline.diagram.newFromSelection");
        Diagram way = editor.pages().shown();
        assertFalse(way == overview);
        assertNotNull(part(flow), "the flow is on its own diagram");
        note(way, flow.getTarget(), "Agreed with the payment team:\none call for each order, no retries.");
        Workbench.screenshot("pages-flow");

        Subnet subnet = Nodes.allIn(editor.session().workload()).stream().filter(Subnet.class::isInstance)
                .map(Subnet.class::cast).findFirst().orElseThrow();
        editor.pages().show(overview);
        select(subnet);
        run("org.plumbline.diagram.newFromSelection");
        Diagram inside = editor.pages().shown();
        assertEquals(subnet.getId(), inside.getScope());
        Element outside = Nodes.allIn(editor.session().workload()).stream()
                .filter(each -> !(each instanceof Boundary) && each.eContainer() != subnet).findFirst().orElseThrow();
        assertNull(part(outside), "only the shown page has edit parts");
        Workbench.screenshot("pages-boundary");

        assertTrue(((ElementRevealer) editor.getAdapter(ElementRevealer.class)).reveal(outside.getId()));
        assertNotNull(part(outside), "revealing turns to a page with the element");
        assertEquals(3, editor.pages().all().size());

        editor.pages().show(overview);
        editor.pages().turn(-1);
        assertSame(editor.pages().all().get(2), editor.pages().shown(), "before the first comes the last");
        editor.pages().turn(1);
        assertSame(overview, editor.pages().shown());

        Node taken = (Node) outside;
        select(taken);
        run("org.plumbline.diagram.takeOff");
        assertNull(part(taken));
        assertNotNull(taken.eContainer(), "it stays in the model");
        editor.session().commandStack().undo();
        Workbench.settle();
        assertNotNull(part(taken), "undo draws it again");
        editor.getGraphicalViewer().deselectAll();
        Workbench.settle();
        run("org.plumbline.diagram.straight");
        assertEquals(Routing.STRAIGHT, overview.getRouting());
        assertEquals(2, ((PolylineConnection) ((GraphicalEditPart) part(flow)).getFigure()).getPoints().size());
        Workbench.screenshot("pages-straight");

        Workbench.page().saveEditor(editor, false);
        Workbench.page().closeEditor(editor, false);
        editor = (WorkloadEditor) IDE.openEditor(Workbench.page(), file);
        Workbench.settle();
        assertEquals(3, editor.pages().all().size());
        assertEquals(1, editor.pages().all().stream().mapToInt(each -> each.getNotes().size()).sum());
    }

    @Test
    void aPageKeepsItsZoomScrollAndSelection() throws Exception {
        openExample();
        Node node = (Node) Nodes.allIn(editor.session().workload()).get(3);
        Diagram overview = editor.pages().shown();
        zoom().setZoom(1.5);
        select(node);
        select(editor.session().workload().getFlows().get(0));
        run("org.plumbline.diagram.newFromSelection");
        assertEquals(1, zoom().getZoom());
        editor.pages().show(overview);
        assertEquals(1.5, zoom().getZoom());
        assertEquals(1, editor.getGraphicalViewer().getSelectedEditParts().size());

        editor.session().commandStack().undo();
        assertEquals(1, editor.pages().all().size(), "undo takes the page away");
        assertSame(overview, editor.pages().shown());
        editor.session().commandStack().redo();
        Diagram again = editor.pages().all().get(1);
        editor.pages().show(again);
        editor.session().commandStack().undo();
        assertSame(overview, editor.pages().shown(), "the page that goes gives way to its neighbour");
    }

    private org.eclipse.gef.editparts.ZoomManager zoom() {
        return (org.eclipse.gef.editparts.ZoomManager) editor.getAdapter(
                org.eclipse.gef.editparts.ZoomManager.class);
    }

    private void note(Diagram diagram, Node about, String text) {
        Rectangle box = ((GraphicalEditPart) part(about)).getFigure().getBounds().getCopy();
        ((GraphicalEditPart) part(about)).getFigure().translateToAbsolute(box);
        Point place = box.getTopRight();
        Note note = NotationFactory.eINSTANCE.createNote();
        note.setText(text);
        note.setX(place.x);
        note.setY(place.y + 8);
        note.setWidth(232);
        note.setHeight(56);
        note.setElement(about.getId());
        editor.session().execute(org.eclipse.emf.edit.command.AddCommand.create(editor.session().domain(), diagram,
                NotationPackage.eINSTANCE.getDiagram_Notes(), note));
        Workbench.settle();
        assertNotNull(part(note), "a note is drawn");
    }

    private Object part(Object model) {
        return editor.getGraphicalViewer().getEditPartRegistry().get(model);
    }

    private void select(Object model) {
        editor.getGraphicalViewer().select((EditPart) part(model));
        Workbench.settle();
    }

    private void run(String action) {
        IAction found = ((ActionRegistry) editor.getAdapter(ActionRegistry.class)).getAction(action);
        assertTrue(found.isEnabled(), action + " is enabled");
        found.run();
        Workbench.settle();
    }

    private IFile openExample() throws Exception {
        IHandlerService handlers = Workbench.page().getWorkbenchWindow().getService(IHandlerService.class);
        ICommandService commands = Workbench.page().getWorkbenchWindow().getService(ICommandService.class);
        handlers.executeCommand(ParameterizedCommand.generateCommand(
                commands.getCommand("org.plumbline.product.openExample"),
                Map.of("org.plumbline.product.example", "web-shop")), null);
        Workbench.waitFor("the example", () -> Workbench.page().getActiveEditor() instanceof WorkloadEditor);
        editor = (WorkloadEditor) Workbench.page().getActiveEditor();
        Workbench.settle();
        return ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(editor.session().key()));
    }
}
