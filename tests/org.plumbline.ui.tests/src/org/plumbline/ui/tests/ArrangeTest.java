/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.diagram.WorkloadEditor;
import org.plumbline.ide.WorkloadFiles;
import org.plumbline.model.Compute;
import org.plumbline.model.Network;
import org.plumbline.model.Node;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.notation.NotationPackage;
import org.plumbline.notation.Shape;

/** Automatic layout in the editor, of all or of what is selected. */
@ExtendWith(NoErrorLogged.class)
class ArrangeTest {

    private final ModelBuilder model = ModelBuilder.workload("Shop");
    private WorkloadEditor editor;
    private Node network;
    private Node second;

    @BeforeEach
    void open() throws CoreException {
        Network around = model.add(Network.class, "Network");
        Compute first = model.in(around).add(Compute.class, "First");
        model.flow(first, model.in(around).add(Compute.class, "Second"));
        model.add(Compute.class, "Outside");
        IFile file = WorkloadFiles.file(IPath.fromPortableString("/arrange"), "shop");
        WorkloadFiles.create(file, model.workload(), null);
        editor = (WorkloadEditor) IDE.openEditor(Workbench.page(), file);
        network = editor.session().workload().getNodes().get(0);
        second = ((Network) network).getNodes().get(1);
        Workbench.settle();
    }

    @AfterEach
    void close() throws CoreException {
        Workbench.page().closeAllEditors(false);
        ResourcesPlugin.getWorkspace().getRoot().delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT,
                new NullProgressMonitor());
    }

    @Test
    void aBoundarysContentsAreArrangedAndUndoneAsOneStep() {
        Rectangle outside = figure(editor.session().workload().getNodes().get(1));
        Rectangle arranged = figure(second);
        move(second, 700);
        Rectangle moved = figure(second);
        assertNotEquals(arranged, moved);

        assertFalse(action("org.plumbline.diagram.arrangeSelection").isEnabled(), "nothing is selected");
        editor.getGraphicalViewer().select(part(network));
        assertTrue(action("org.plumbline.diagram.arrangeSelection").isEnabled());
        action("org.plumbline.diagram.arrangeSelection").run();
        Workbench.settle();

        assertEquals(arranged, figure(second));
        assertEquals(outside, figure(editor.session().workload().getNodes().get(1)), "the rest stays");
        editor.session().commandStack().undo();
        Workbench.settle();
        assertEquals(moved, figure(second));
    }

    @Test
    void allIsArrangedAnew() {
        Rectangle arranged = figure(second);
        move(second, 700);
        action("org.plumbline.diagram.arrangeAll").run();
        Workbench.settle();
        assertEquals(arranged, figure(second));
        assertFalse(action("org.plumbline.diagram.placeNew").isEnabled(), "all has its place");
    }

    private void move(Node node, int x) {
        Shape shape = editor.session().diagram().getShapes().stream()
                .filter(each -> each.getElement().equals(node.getId())).findFirst().orElseThrow();
        editor.session().execute(SetCommand.create(editor.session().domain(), shape,
                NotationPackage.Literals.SHAPE__X, x));
        Workbench.settle();
    }

    private IAction action(String id) {
        return ((ActionRegistry) editor.getAdapter(ActionRegistry.class)).getAction(id);
    }

    private EditPart part(Node node) {
        return (EditPart) editor.getGraphicalViewer().getEditPartRegistry().get(node);
    }

    private Rectangle figure(Node node) {
        return ((GraphicalEditPart) part(node)).getFigure().getBounds().getCopy();
    }
}
