/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.edit.EditSession;
import org.plumbline.ide.FindingMarkers;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.notation.io.DiagramFiles;
import org.plumbline.review.Acceptance;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;

/** Whatever edits a workload, from the diagram to the plan, is a step of one history that is walked both ways. */
@ExtendWith(NoErrorLogged.class)
class OneHistoryTest {

    private OpenDiagram diagram;
    private EditSession session;
    private final List<String> states = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        diagram = OpenDiagram.example("web-shop");
        session = diagram.editor.session();
        states.add(state());
    }

    @AfterEach
    void close() throws CoreException {
        Workbench.page().closeAllEditors(false);
        ResourcesPlugin.getWorkspace().getRoot().delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT,
                new NullProgressMonitor());
    }

    @Test
    void editsOfAllKindsAreTakenBackAndDoneAgainInOrder() throws Exception {
        Node node = diagram.node("NatGateway");
        diagram.viewer().reveal(diagram.part(node));
        Workbench.settle();
        step("move a box", () -> diagram.drag(diagram.middle(node),
                diagram.middle(node).getTranslated(40, 24), 0, () -> { }));
        step("set a property", () -> session.execute(SetCommand.create(session.domain(), session.workload(),
                PlumblinePackage.Literals.WORKLOAD__OWNER, "Kim")));
        step("fix from a marker", () -> fix(file()));
        step("accept a risk", this::accept);
        step("nudge by key", () -> {
            diagram.select(node);
            diagram.key(0, SWT.ARROW_RIGHT);
        });
        step("delete by key", () -> {
            diagram.select(node);
            diagram.key(0, SWT.DEL);
        });
        step("fix from the plan", () -> session.apply(session.live().result().findings().stream()
                .flatMap(each -> fixes(each).stream()).findFirst().orElseThrow()));
        int saved = 3;
        for (int i = states.size() - 2; i >= saved; i--) {
            back(i);
        }
        Workbench.page().saveEditor(diagram.editor, false);
        assertFalse(diagram.editor.isDirty());
        for (int i = saved - 1; i >= 0; i--) {
            back(i);
            assertTrue(diagram.editor.isDirty(), "before what was saved");
        }
        assertFalse(session.commandStack().canUndo());
        for (int i = 1; i < states.size(); i++) {
            redo();
            assertSame(states.get(i), "redo to " + i);
            assertEquals(i != saved, diagram.editor.isDirty(), "at what was saved, and only there, nothing is to save");
        }
    }

    @Test
    void theEditMenuSaysWhatComesNext() throws Exception {
        Node gateway = diagram.node("NatGateway");
        Node queue = diagram.node("OrderQueue");
        diagram.select(gateway, queue);
        diagram.viewer().reveal(diagram.part(gateway));
        Workbench.settle();
        diagram.drag(diagram.middle(gateway), diagram.middle(gateway).getTranslated(16, 16), 0, () -> { });
        assertEquals("Undo Move 2 elements", edit(0));
        diagram.select(gateway);
        diagram.key(0, SWT.DEL);
        assertEquals("Undo Delete NatGateway", edit(0));
        for (String view : List.of(IPageLayout.ID_PROP_SHEET, "org.plumbline.ui.planView")) {
            Workbench.page().showView(view);
            Workbench.settle();
            assertEquals("Undo Delete NatGateway", edit(0), view);
        }
        session.commandStack().undo();
        Workbench.settle();
        assertEquals("Undo Move 2 elements", edit(0));
        assertEquals("Redo Delete NatGateway", edit(1));
        menu(0).notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
        assertFalse(session.commandStack().canUndo(), "from the menu, with the plan in front");
    }

    private static String edit(int index) {
        String text = menu(index).getText().replace("&", "");
        return text.contains("\t") ? text.substring(0, text.indexOf('\t')) : text;
    }

    /** An entry of the menu Edit. */
    private static MenuItem menu(int index) {
        Menu edit = Arrays.stream(Workbench.shell().getMenuBar().getItems())
                .filter(each -> each.getText().equals("&Edit")).findFirst().orElseThrow().getMenu();
        edit.notifyListeners(SWT.Show, new Event());
        Workbench.settle();
        return edit.getItem(index);
    }

    private void step(String what, Runnable edit) throws ModelException {
        edit.run();
        Workbench.settle();
        assertFalse(states.get(states.size() - 1).equals(state()), what + " changes something");
        states.add(state());
        assertTrue(diagram.editor.isDirty(), what);
    }

    private void back(int to) throws ModelException {
        diagram.viewer().getControl().setFocus();
        diagram.key(SWT.CTRL, 'z');
        assertSame(states.get(to), "undo to " + to);
    }

    private void assertSame(String expected, String when) throws ModelException {
        assertLinesMatch(expected.lines().map(Pattern::quote).toList(), state().lines().toList(), when);
    }

    private void redo() {
        diagram.viewer().getControl().setFocus();
        diagram.key(SWT.CTRL | SWT.SHIFT, 'z'); // Ctrl+Y on Windows only
    }

    private void fix(IFile file) {
        Workbench.waitFor("a marker with a fix", () -> resolutions(file).length > 0);
        IMarker marker = marked(file);
        IDE.getMarkerHelpRegistry().getResolutions(marker)[0].run(marker);
    }

    private void accept() {
        session.live().flush();
        Finding finding = session.live().result().findings().get(0);
        session.apply(Acceptance.of(session.workload(), finding, "Test data only", "Kim", LocalDate.of(2026, 1, 1),
                Optional.empty()));
    }

    private List<Fix> fixes(Finding finding) {
        return Engine.fixes(session.live().result().rules(), finding).stream()
                .filter(each -> each.input().isEmpty()).toList();
    }

    private static IMarkerResolution[] resolutions(IFile file) {
        IMarker marker = marked(file);
        return marker == null ? new IMarkerResolution[0] : IDE.getMarkerHelpRegistry().getResolutions(marker);
    }

    private static IMarker marked(IFile file) {
        try {
            return Arrays.stream(file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO))
                    .filter(each -> IDE.getMarkerHelpRegistry().getResolutions(each).length > 0)
                    .findFirst().orElse(null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private IFile file() {
        return ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(session.key()));
    }

    private String state() throws ModelException {
        return new String(ModelFiles.FORMAT.toBytes(session.workload(), "model"), StandardCharsets.UTF_8)
                + new String(DiagramFiles.toBytes(session.drawing(), "diagram"), StandardCharsets.UTF_8);
    }
}
