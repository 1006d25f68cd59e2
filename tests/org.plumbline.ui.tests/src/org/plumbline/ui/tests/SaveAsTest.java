/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.diagram.WorkloadEditor;
import org.plumbline.edit.EditSession;
import org.plumbline.ide.TemplateImport;
import org.plumbline.ide.WorkloadFiles;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.io.ModelFiles;

/** File > Save As: the editor goes on with the other file, and with its history. */
@ExtendWith(NoErrorLogged.class)
class SaveAsTest {

    private static final IPath FOLDER = IPath.fromPortableString("/saved");
    private static final String TEMPLATE = "Resources:\n  Orders:\n    Type: AWS::SQS::Queue\n";

    private final IFile shop = WorkloadFiles.file(FOLDER, "shop");
    private final IFile other = WorkloadFiles.file(FOLDER, "other");
    private WorkloadEditor editor;

    @BeforeEach
    void open() throws CoreException {
        TemplateImport.read(Path.of("shop.yaml"), TEMPLATE.getBytes(StandardCharsets.UTF_8))
                .writeTo(shop, new NullProgressMonitor());
        editor = (WorkloadEditor) IDE.openEditor(Workbench.page(), shop);
        Workbench.settle();
    }

    @AfterEach
    void close() throws CoreException {
        Workbench.page().closeAllEditors(false);
        ResourcesPlugin.getWorkspace().getRoot().delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT,
                new NullProgressMonitor());
    }

    @Test
    void theEditorGoesOnWithTheOtherFileAndItsHistory() throws Exception {
        rename("Changed");
        EditSession session = editor.session();
        saveAs("other", false);

        assertEquals("other.plumb", editor.getEditorInput().getName());
        assertEquals("other.plumb", editor.getTitle());
        assertFalse(editor.isDirty());
        assertSame(session, editor.session());
        assertEquals("Changed", name(other));
        assertNotEquals("Changed", name(shop), "the file before stays");
        assertTrue(beside(other, "plumbdi").exists(), "the drawing");
        assertTrue(beside(other, "plumbimport").exists(), "the record of the import");

        BasicCommandStack history = editor.session().commandStack();
        assertTrue(history.canUndo());
        history.undo();
        Workbench.settle();
        assertTrue(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        assertEquals(name(shop), name(other), "saved into the other file, as it was before the edit");
        editor = (WorkloadEditor) IDE.openEditor(Workbench.page(), shop);
        assertNotEquals(session, editor.session(), "the first file can be opened beside it");
    }

    @Test
    void whatExistsIsReplacedOnlyAfterAsking() throws Exception {
        TemplateImport.read(Path.of("other.yaml"), TEMPLATE.getBytes(StandardCharsets.UTF_8))
                .writeTo(other, new NullProgressMonitor());
        String before = name(other);
        rename("Changed");
        saveAs("other.plumb", true);
        assertEquals("Changed", name(other));
        assertNotEquals("Changed", before);
    }

    private void saveAs(String name, boolean exists) {
        Dialogs.with("Save As", editor::doSaveAs, () -> {
            Shell dialog = Dialogs.find("Save As");
            Text field = Dialogs.all(dialog, Text.class).stream().filter(each -> each.getText().startsWith("shop"))
                    .findFirst().orElseThrow();
            field.setText(name);
            field.notifyListeners(SWT.Modify, new Event());
            Workbench.screenshotOfAll("save-as");
            if (exists) {
                dialog.getDisplay().asyncExec(SaveAsTest::sayYes);
            }
            Dialogs.press(Dialogs.button(dialog, "OK"));
        });
        Workbench.settle();
    }

    /** Answers the question that is open over the dialog. */
    private static void sayYes() {
        Shell question = Display.getCurrent().getActiveShell();
        Dialogs.all(question, Button.class).stream().filter(each -> each.getText().equals("&Yes")).findFirst()
                .ifPresentOrElse(Dialogs::press, question::close);
    }

    private void rename(String name) {
        editor.session().execute(SetCommand.create(editor.session().domain(), editor.session().workload(),
                PlumblinePackage.eINSTANCE.getElement_Name(), name));
    }

    private static IFile beside(IFile model, String extension) {
        return model.getParent().getFile(model.getFullPath().removeFileExtension().addFileExtension(extension)
                .removeFirstSegments(1));
    }

    private static String name(IFile file) throws Exception {
        return ModelFiles.load(file.getLocation().toPath()).getName();
    }
}
