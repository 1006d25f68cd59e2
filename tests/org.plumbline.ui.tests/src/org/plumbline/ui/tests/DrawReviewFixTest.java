/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.diagram.WorkloadEditor;
import org.plumbline.edit.EditSession;
import org.plumbline.ide.FindingMarkers;
import org.plumbline.model.Component;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.query.Nodes;

/** The way an architect goes: open, draw, see the risk, mend it, take it back, save, open again. */
@ExtendWith(NoErrorLogged.class)
class DrawReviewFixTest {

    private static final String RULE = "SEC-DATA-001";

    private WorkloadEditor editor;

    @AfterEach
    void close() throws CoreException {
        Workbench.page().closeAllEditors(false);
        ResourcesPlugin.getWorkspace().getRoot().delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT,
                new NullProgressMonitor());
    }

    @Test
    void aPublicDatabaseIsDrawnMarkedMendedAndSaved() throws Exception {
        IFile file = openExample();
        EditSession session = editor.session();
        List<Component> before = Nodes.componentsIn(session.workload());

        drawFromPalette("Amazon RDS");
        Component drawn = Nodes.componentsIn(session.workload()).stream().filter(c -> !before.contains(c)).findFirst()
                .orElseThrow();
        assertInstanceOf(DataStore.class, drawn);
        assertInstanceOf(Network.class, drawn.eContainer(), "nesting follows where it was dropped");
        assertEquals("aws.rds", drawn.getService());

        session.execute(SetCommand.create(session.domain(), drawn,
                PlumblinePackage.Literals.COMPONENT__INTERNET_FACING, Fact.YES));
        Workbench.waitFor("the marker", () -> marker(file, drawn) != null);
        Workbench.waitFor("the badge", () -> hasBadge(drawn));
        editor.gotoMarker(marker(file, drawn));
        OpenDiagram.screenshot("public-database");

        IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker(file, drawn));
        assertTrue(fixes.length > 0, "the marker offers a fix");
        fixes[0].run(marker(file, drawn));
        Workbench.waitFor("the marker to go", () -> marker(file, drawn) == null);
        assertFalse(finding(session, drawn), "the finding is gone");
        boolean others = session.live().result().findings().stream().anyMatch(f -> f.element() == drawn);
        Workbench.waitFor("the badge to follow", () -> hasBadge(drawn) == others);

        session.commandStack().undo();
        Workbench.waitFor("the marker to come back", () -> marker(file, drawn) != null);
        assertTrue(hasBadge(drawn), "the badge is back");

        session.commandStack().redo();
        Workbench.waitFor("the marker to go again", () -> marker(file, drawn) == null);
        assertTrue(editor.isDirty());
        Workbench.page().saveEditor(editor, false);
        assertFalse(editor.isDirty());
        Workbench.page().closeEditor(editor, false);

        editor = (WorkloadEditor) IDE.openEditor(Workbench.page(), file);
        Element again = Nodes.byId(editor.session().workload()).get(drawn.getId());
        assertNotNull(again, "the database was saved");
        assertNotNull(editor.getGraphicalViewer().getEditPartRegistry().get(again), "and is drawn again");
    }

    @Test
    void aFileThatIsNoModelIsToldInTheEditor() throws Exception {
        IFile file = openExample();
        Workbench.page().closeAllEditors(false);
        file.setContents("<not a model".getBytes(), true, false, null);
        editor = (WorkloadEditor) IDE.openEditor(Workbench.page(), file, WorkloadEditor.ID);
        Workbench.settle();
        assertEquals(null, editor.session());
    }

    private IFile openExample() throws Exception {
        var handlers = Workbench.page().getWorkbenchWindow().getService(org.eclipse.ui.handlers.IHandlerService.class);
        var commands = Workbench.page().getWorkbenchWindow().getService(org.eclipse.ui.commands.ICommandService.class);
        var command = commands.getCommand("org.plumbline.product.openExample");
        handlers.executeCommand(org.eclipse.core.commands.ParameterizedCommand.generateCommand(command,
                java.util.Map.of("org.plumbline.product.example", "web-shop")), null);
        Workbench.waitFor("the example", () -> Workbench.page().getActiveEditor() instanceof WorkloadEditor);
        editor = (WorkloadEditor) Workbench.page().getActiveEditor();
        Workbench.settle();
        return ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(editor.session().key()));
    }

    /** Chooses the palette's entry and clicks into the free corner of the network, as a user would. */
    private void drawFromPalette(String label) {
        GraphicalViewer viewer = editor.getGraphicalViewer();
        PaletteViewer palette = viewer.getEditDomain().getPaletteViewer();
        ToolEntry entry = (ToolEntry) entry(palette.getPaletteRoot(), label);
        assertNotNull(entry, label + " is in the palette");
        palette.setActiveTool(entry);
        Network network = Nodes.allIn(editor.session().workload()).stream().filter(Network.class::isInstance)
                .map(Network.class::cast).findFirst().orElseThrow();
        GraphicalEditPart part = (GraphicalEditPart) viewer.getEditPartRegistry().get(network);
        viewer.reveal(part);
        Workbench.settle();
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        click(viewer, new Point(bounds.x + 6, bounds.y + 40));
        Workbench.settle();
    }

    private static void click(GraphicalViewer viewer, Point at) {
        Event event = new Event();
        event.widget = viewer.getControl();
        event.display = viewer.getControl().getDisplay();
        event.x = at.x;
        event.y = at.y;
        event.button = 1;
        viewer.getEditDomain().mouseMove(new MouseEvent(event), viewer);
        viewer.getEditDomain().mouseDown(new MouseEvent(event), viewer);
        event.stateMask = org.eclipse.swt.SWT.BUTTON1;
        viewer.getEditDomain().mouseUp(new MouseEvent(event), viewer);
    }

    private static PaletteEntry entry(PaletteContainer container, String label) {
        for (Object each : container.getChildren()) {
            PaletteEntry found = each instanceof PaletteContainer inner ? entry(inner, label)
                    : ((PaletteEntry) each).getLabel().equals(label) ? (PaletteEntry) each : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static IMarker marker(IFile file, Element element) {
        try {
            return Arrays.stream(file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO))
                    .filter(m -> RULE.equals(m.getAttribute(FindingMarkers.RULE_ID, null)))
                    .filter(m -> element.getId().equals(m.getAttribute(FindingMarkers.ELEMENT_ID, null)))
                    .findFirst().orElse(null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean finding(EditSession session, Element element) {
        return session.live().result().findings().stream().anyMatch(f -> f.id().equals(RULE + "@" + element.getId()));
    }

    /** Whether a badge of the element is painted. */
    private boolean hasBadge(Element element) {
        GraphicalViewer viewer = editor.getGraphicalViewer();
        Object part = viewer.getEditPartRegistry().get(element);
        IFigure badges = ((LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID)).getLayer("Badge Layer");
        for (Object each : badges.getChildren()) {
            if (((IFigure) each).isVisible() && viewer.getVisualPartMap().get(each) == part) {
                return true;
            }
        }
        return false;
    }
}
