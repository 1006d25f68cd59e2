/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.diagram.WorkloadEditor;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.EditSessions;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;

/** A file that others change, that two editors show, and that a crash must not cost. */
@ExtendWith(NoErrorLogged.class)
class SharedFileTest {

    private static final String CHANGED = "File Changed";
    private static final String RECOVER = "Recover Unsaved Changes";

    private OpenDiagram diagram;
    private EditSession session;
    private IFile file;
    private final List<AssertionError> failed = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        diagram = OpenDiagram.example("web-shop");
        session = diagram.editor.session();
        file = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(session.key()));
    }

    @AfterEach
    void close() throws CoreException {
        InstanceScope.INSTANCE.getNode("org.plumbline.diagram").remove("recoverySeconds");
        Workbench.page().closeAllEditors(false);
        ResourcesPlugin.getWorkspace().getRoot().delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT,
                new NullProgressMonitor());
        assertEquals(List.of(), failed);
    }

    @Test
    void whatOthersChangeShowsAtOnceWhileNothingIsUnsaved() throws Exception {
        Node gateway = diagram.node("NatGateway");
        diagram.select(gateway);
        ZoomManager zoom = (ZoomManager) diagram.viewer().getProperty(ZoomManager.class.toString());
        zoom.setZoom(0.75);
        change(workload -> element(workload, gateway).setName("Way out"));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        Workbench.waitFor("the new name", () -> "Way out".equals(gateway.getName()));
        assertFalse(diagram.editor.isDirty());
        assertEquals(List.of(gateway), diagram.selected());
        assertEquals(0.75, zoom.getZoom());
        session.commandStack().undo();
        assertEquals("NatGateway", gateway.getName());
        assertTrue(diagram.editor.isDirty(), "the file says something else now");
    }

    @Test
    void unsavedChangesAreMergedAndWhatContradictsIsAsked() throws Exception {
        Node gateway = diagram.node("NatGateway");
        Node queue = diagram.node("OrderQueue");
        rename(gateway, "My way out");
        rename(session.workload(), "My shop");
        change(workload -> {
            element(workload, gateway).setName("Their way out");
            element(workload, queue).setName("Their queue");
            workload.setName("Their shop");
        });
        whenOpen(CHANGED, dialog -> {
            shot("file-changed");
            Table table = Dialogs.all(dialog, Table.class).get(0);
            assertEquals(2, table.getItemCount());
            table.getItem(0).setChecked(true);
            table.notifyListeners(SWT.Selection, new Event());
            Dialogs.press(Dialogs.button(dialog, "Continue"));
        });
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        Workbench.waitFor("the merge", () -> "Their queue".equals(queue.getName()));
        assertEquals("Their shop", session.workload().getName(), "as it was checked");
        assertEquals("My way out", gateway.getName());
        assertTrue(diagram.editor.isDirty());
        Workbench.page().saveEditor(diagram.editor, false);
        assertFalse(diagram.editor.isDirty());
        assertEquals("My way out", element(ModelFiles.load(path()), gateway).getName());
        assertEquals("Their queue", element(ModelFiles.load(path()), queue).getName());
    }

    @Test
    void aSaveOverAChangeOfOthersAsksFirst() throws Exception {
        Node gateway = diagram.node("NatGateway");
        rename(gateway, "My way out");
        change(workload -> element(workload, gateway).setName("Their way out"));
        whenOpen(CHANGED, dialog -> Dialogs.press(Dialogs.button(dialog, "Decide Later")));
        Workbench.page().saveEditor(diagram.editor, false);
        assertTrue(diagram.editor.isDirty());
        assertEquals("Their way out", element(ModelFiles.load(path()), gateway).getName(), "nothing is overwritten");
        whenOpen(CHANGED, dialog -> {
            choose(dialog, "&Keep mine");
            Dialogs.press(Dialogs.button(dialog, "Continue"));
        });
        Workbench.page().saveEditor(diagram.editor, false);
        assertFalse(diagram.editor.isDirty());
        assertEquals("My way out", element(ModelFiles.load(path()), gateway).getName());
    }

    @Test
    void aFileThatIsDeletedElsewhereIsSavedAgain() throws Exception {
        whenOpen("File Deleted", dialog -> {
            shot("file-deleted");
            Dialogs.press(Dialogs.button(dialog, "&Save Again"));
        });
        Files.delete(path());
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        Workbench.waitFor("the file to come back", () -> Files.exists(path()));
        Workbench.settle();
        assertFalse(diagram.editor.isDirty());
        assertNotNull(ModelFiles.load(path()));
    }

    @Test
    void theEditorFollowsARenameAndAMoveWithItsUnsavedWork() throws Exception {
        InstanceScope.INSTANCE.getNode("org.plumbline.diagram").putInt("recoverySeconds", 1);
        Node gateway = diagram.node("NatGateway");
        diagram.select(gateway);
        diagram.key(0, SWT.ARROW_RIGHT);
        Workbench.page().saveEditor(diagram.editor, false);
        Bounds placed = diagram.bounds(gateway);
        rename(gateway, "Way out");
        IFile renamed = file.getParent().getFile(IPath.fromPortableString("orders.plumb"));
        file.move(renamed.getFullPath(), true, null);
        Workbench.waitFor("the new name", () -> diagram.editor.getTitle().equals("orders.plumb"));
        Workbench.settle();
        assertEquals(new FileEditorInput(renamed), diagram.editor.getEditorInput());
        assertEquals(renamed.getFullPath().toString(), session.key());
        assertSame(session, EditSessions.find(session.key()).orElseThrow());
        assertTrue(EditSessions.find(file.getFullPath().toString()).isEmpty());
        assertTrue(diagram.editor.isDirty());
        assertTrue(file.getParent().getFile(IPath.fromPortableString("orders.plumbdi")).exists(), "the drawing too");
        assertFalse(file.getParent().getFile(IPath.fromPortableString("web-shop.plumbdi")).exists());
        Workbench.waitFor("the copy", () -> copy() != null);
        assertTrue(copy().getFileName().toString().startsWith("orders.plumb"));
        Workbench.page().saveEditor(diagram.editor, false);
        assertFalse(file.exists());
        assertEquals("Way out", element(ModelFiles.load(renamed.getLocation().toPath()), gateway).getName());

        IFolder folder = file.getProject().getFolder("designs");
        folder.create(true, true, null);
        IFile moved = folder.getFile("orders.plumb");
        renamed.move(moved.getFullPath(), true, null);
        Workbench.waitFor("the move", () -> session.key().equals(moved.getFullPath().toString()));
        folder.move(IPath.fromPortableString("plans"), true, null);
        IFile within = file.getProject().getFile(IPath.fromPortableString("plans/orders.plumb"));
        Workbench.waitFor("the folder's new name", () -> session.key().equals(within.getFullPath().toString()));
        IProject project = file.getProject();
        project.move(IPath.fromPortableString("Shop"), true, null);
        Workbench.waitFor("the project's new name", () -> session.key().equals("/Shop/plans/orders.plumb"));
        Workbench.settle();
        assertFalse(diagram.editor.isDirty());
        assertEquals(placed, diagram.bounds(gateway));
        rename(gateway, "NatGateway");
        Workbench.page().saveEditor(diagram.editor, false);
        IFile last = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(session.key()));
        assertEquals("NatGateway", element(ModelFiles.load(last.getLocation().toPath()), gateway).getName());
        session.commandStack().undo();
        assertEquals("Way out", gateway.getName(), "the history goes on");
    }

    @Test
    void aSecondWindowStaysInStep() throws Exception {
        IWorkbenchWindow first = Workbench.page().getWorkbenchWindow();
        IWorkbenchWindow window = first.getWorkbench().openWorkbenchWindow("org.plumbline.product.perspective", null);
        try {
            WorkloadEditor second = (WorkloadEditor) IDE.openEditor(window.getActivePage(), file);
            Workbench.settle();
            assertNotSame(diagram.editor, second);
            assertSame(session, second.session());
            Node gateway = diagram.node("NatGateway");
            diagram.viewer().getControl().setFocus();
            diagram.viewer().select(diagram.part(gateway));
            diagram.key(0, SWT.ARROW_RIGHT);
            assertEquals(bounds(diagram.editor, gateway), bounds(second, gateway));
            assertTrue(second.isDirty());
            Workbench.screenshotOfAll("two-windows");
            window.getActivePage().saveEditor(second, false);
            assertFalse(diagram.editor.isDirty(), "saved for both");
            rename(gateway, "Way out");
            change(workload -> element(workload, gateway).setName("Their way out"));
            whenOpen(CHANGED, dialog -> {
                choose(dialog, "&Load the file");
                Dialogs.press(Dialogs.button(dialog, "Continue"));
            });
            file.refreshLocal(IResource.DEPTH_ZERO, null);
            Workbench.waitFor("the answer to hold in both", () -> "Their way out".equals(gateway.getName()));
            assertFalse(second.isDirty());
        } finally {
            window.close();
        }
        Workbench.settle();
        assertSame(session, EditSessions.find(session.key()).orElseThrow(), "the first window goes on");
        session.commandStack().undo();
        assertTrue(diagram.editor.isDirty());
    }

    private static Rectangle bounds(WorkloadEditor editor, Node node) {
        return ((GraphicalEditPart) editor.getGraphicalViewer().getEditPartRegistry().get(node)).getFigure()
                .getBounds().getCopy();
    }

    @Test
    void twoEditorsOfOneFileShowEachOthersEditsAndOneGoesOnAlone() throws Exception {
        WorkloadEditor second = (WorkloadEditor) Workbench.page().openEditor(diagram.editor.getEditorInput(),
                WorkloadEditor.ID, true, IWorkbenchPage.MATCH_NONE);
        Workbench.settle();
        assertSame(session, second.session());
        Node gateway = diagram.node("NatGateway");
        diagram.select(gateway);
        diagram.key(0, SWT.ARROW_RIGHT);
        assertTrue(second.isDirty());
        assertEquals(diagram.area(gateway), area(second, gateway));
        second.getSite().getPage().saveEditor(second, false);
        assertFalse(diagram.editor.isDirty(), "saved for both");
        Workbench.page().closeEditor(diagram.editor, false);
        rename(gateway, "Way out");
        assertTrue(second.isDirty());
        session.commandStack().undo();
        assertFalse(second.isDirty());
        session.commandStack().undo();
        assertTrue(second.isDirty(), "edits of the editor that is closed can be undone");
        Workbench.page().closeEditor(second, false);
        assertTrue(EditSessions.find(session.key()).isEmpty());
    }

    @Test
    void whatWasNotSavedBeforeACrashIsOfferedAndCanBeSaved() throws Exception {
        InstanceScope.INSTANCE.getNode("org.plumbline.diagram").putInt("recoverySeconds", 1);
        Node gateway = diagram.node("NatGateway");
        rename(gateway, "Way out");
        Workbench.waitFor("the copy", () -> copy() != null);
        byte[] kept = Files.readAllBytes(copy());
        Path place = copy();
        Workbench.page().closeEditor(diagram.editor, false);
        assertNull(copy(), "closed without saving on purpose: nothing to recover");
        Files.write(place, kept);
        whenOpen(RECOVER, dialog -> {
            shot("recover");
            Dialogs.press(Dialogs.button(dialog, "&Recover"));
        });
        startAgain();
        Workbench.waitFor("the workload to open by itself",
                () -> Workbench.page().getActiveEditor() instanceof WorkloadEditor);
        WorkloadEditor again = (WorkloadEditor) Workbench.page().getActiveEditor();
        assertEquals(new FileEditorInput(file), again.getEditorInput());
        Workbench.waitFor("the recovered work", again::isDirty);
        assertEquals("Way out", element(again.session().workload(), gateway).getName());
        Workbench.page().saveEditor(again, false);
        assertEquals("Way out", element(ModelFiles.load(path()), gateway).getName());
        assertNull(copy(), "saved: nothing to recover");
    }

    /** What the workbench does with us after its start. */
    private static void startAgain() throws CoreException {
        for (IConfigurationElement each : Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.startup")) {
            if (each.getContributor().getName().equals("org.plumbline.diagram")) {
                ((IStartup) each.createExecutableExtension("class")).earlyStartup();
            }
        }
    }

    @Test
    void aDamagedCopyIsToldOnceAndTheFileOpensAsItWasSaved() throws Exception {
        InstanceScope.INSTANCE.getNode("org.plumbline.diagram").putInt("recoverySeconds", 1);
        Node gateway = diagram.node("NatGateway");
        rename(gateway, "Way out");
        Workbench.waitFor("the copy", () -> copy() != null);
        Path place = copy();
        Workbench.page().closeEditor(diagram.editor, false);
        Files.write(place, "no zip".getBytes(StandardCharsets.UTF_8));
        boolean[] told = new boolean[1];
        whenOpen(RECOVER, dialog -> {
            Dialogs.press(Dialogs.button(dialog, "OK"));
            told[0] = true;
        });
        WorkloadEditor again = (WorkloadEditor) IDE.openEditor(Workbench.page(), file);
        Workbench.waitFor("the message", () -> told[0]);
        assertFalse(again.isDirty());
        assertEquals("NatGateway", element(again.session().workload(), gateway).getName());
    }

    /** Changes the file as another program would. */
    private void change(Consumer<Workload> change) throws ModelException {
        Workload workload = ModelFiles.load(path());
        change.accept(workload);
        ModelFiles.save(workload, path());
    }

    private void rename(Element element, String name) {
        session.execute(SetCommand.create(session.domain(), element, PlumblinePackage.Literals.ELEMENT__NAME, name));
    }

    private static Element element(Workload workload, Element same) {
        return Nodes.byId(workload).get(same.getId());
    }

    private static Rectangle area(WorkloadEditor editor, Node node) {
        var figure = ((GraphicalEditPart) editor.getGraphicalViewer().getEditPartRegistry().get(node))
                .getFigure();
        var bounds = figure.getBounds().getCopy();
        figure.translateToAbsolute(bounds);
        return bounds;
    }

    private Path path() {
        return file.getLocation().toPath();
    }

    /** The copy of unsaved changes; null when there is none. */
    private static Path copy() {
        Path folder = Platform.getStateLocation(Platform.getBundle("org.plumbline.diagram")).toPath()
                .resolve("recovery");
        if (!Files.exists(folder)) {
            return null;
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> each.toString().endsWith(".zip")).findFirst().orElse(null);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void choose(Shell dialog, String start) {
        for (Button each : Dialogs.all(dialog, Button.class)) {
            if ((each.getStyle() & SWT.RADIO) != 0) {
                each.setSelection(each.getText().startsWith(start));
                Dialogs.press(each);
            }
        }
    }

    private static void shot(String name) {
        long end = System.currentTimeMillis() + 500;
        Workbench.waitFor("the painting", () -> System.currentTimeMillis() > end);
        Workbench.screenshotOfAll(name);
    }

    /** Lets the user work in a dialog that opens some time later. */
    private void whenOpen(String title, Consumer<Shell> user) {
        Display.getCurrent().timerExec(100, () -> {
            for (Shell each : Display.getCurrent().getShells()) {
                if (each.getText().equals(title)) {
                    try {
                        user.accept(each);
                    } catch (AssertionError e) {
                        failed.add(e);
                        each.close();
                    }
                    return;
                }
            }
            whenOpen(title, user);
        });
    }
}
