/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.ide.FileReview;
import org.plumbline.importer.architecture.ReferenceArchitecture;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.model.query.Nodes;

/** A user starts a workload from a reference architecture, or from nothing. */
@ExtendWith(NoErrorLogged.class)
class NewWorkloadTest {

    private static final String TITLE = "New Workload";

    private IProject project;

    @BeforeEach
    void createProject() throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("started");
        project.create(null);
        project.open(null);
    }

    @AfterEach
    void deleteProject() throws CoreException {
        Workbench.page().closeAllEditors(false);
        project.delete(true, true, null);
    }

    @Test
    void aDraftIsPreviewedAndOpenedUnderTheNameOfTheUser() throws Exception {
        with(shell -> {
            Canvas preview = Dialogs.all(shell, Canvas.class).stream()
                    .filter(each -> each.getClass() == Canvas.class).findFirst().orElseThrow();
            byte[] nothing = pixels(preview);
            assertFalse(Dialogs.button(shell, "First &draft").isEnabled());
            choose(shell, ReferenceArchitecture.THREE_TIER_WEB);
            Workbench.waitFor("the good form", () -> !Arrays.equals(nothing, pixels(preview)));
            byte[] goodForm = pixels(preview);
            Workbench.screenshotOfAll("new-workload-good");
            Dialogs.button(shell, "&Good form").setSelection(false);
            Dialogs.button(shell, "First &draft").setSelection(true);
            Dialogs.press(Dialogs.button(shell, "First &draft"));
            assertTrue(Dialogs.all(shell, Label.class).stream().anyMatch(each -> each.getText()
                    .startsWith(ReferenceArchitecture.THREE_TIER_WEB.description())));
            Workbench.waitFor("the draft", () -> !Arrays.equals(goodForm, pixels(preview)));
            Workbench.screenshotOfAll("new-workload-draft");
            Dialogs.press(Dialogs.button(shell, "&Finish"));
        });
        Workload workload = load();
        assertEquals("Bike shop", workload.getName());
        assertEquals(ReferenceArchitecture.THREE_TIER_WEB.build(ReferenceArchitecture.Form.DRAFT).getPurpose(),
                workload.getPurpose());
        assertEquals(5, Nodes.componentsIn(workload).size());
        assertNull(workload.getPractices());
        IEditorPart editor = Workbench.page().getActiveEditor();
        assertNotNull(editor);
        assertEquals("bike-shop.plumb", editor.getEditorInput().getName());
        Workbench.screenshot("new-workload-opened");
    }

    @Test
    void nothingChosenGivesAnEmptyWorkload() throws Exception {
        with(shell -> Dialogs.press(Dialogs.button(shell, "&Finish")));
        assertTrue(load().getNodes().isEmpty());
    }

    private void with(Consumer<Shell> user) throws CoreException {
        IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry()
                .findWizard("org.plumbline.ui.newWorkload").createWizard();
        wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
        WizardDialog dialog = new WizardDialog(Workbench.shell(), wizard);
        Dialogs.with(TITLE, dialog::open, () -> {
            Shell shell = Dialogs.find(TITLE);
            Dialogs.all(shell, Text.class).get(0).setText("Bike shop");
            Dialogs.press(Dialogs.button(shell, "&Next >"));
            Workbench.settle();
            user.accept(shell);
        });
    }

    private Workload load() throws CoreException, ModelException {
        IFile file = project.getFile("bike-shop.plumb");
        assertTrue(file.exists());
        return ModelFiles.load(FileReview.path(file));
    }

    private static void choose(Shell shell, ReferenceArchitecture architecture) {
        List choices = Dialogs.all(shell, List.class).get(0);
        choices.setSelection(new String[] {architecture.title()});
        choices.notifyListeners(SWT.Selection, new Event());
    }

    /** What the control shows inside its border. */
    private static byte[] pixels(Canvas canvas) {
        Rectangle area = canvas.getClientArea();
        Image image = new Image(canvas.getDisplay(), area.width, area.height);
        GC gc = new GC(canvas);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        byte[] pixels = image.getImageData().data;
        image.dispose();
        return pixels;
    }
}
