/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.diagram.WorkloadEditor;
import org.plumbline.ide.WorkloadFiles;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;

/** The diagram leaves the IDE as a picture. */
@ExtendWith(NoErrorLogged.class)
class PictureTest {

    private static final String TITLE = "Save as Picture";

    @TempDir
    private Path folder;
    private WorkloadEditor editor;

    @BeforeEach
    void open() throws CoreException {
        ModelBuilder model = ModelBuilder.workload("Shop");
        model.add(DataStore.class, "Orders", "aws.rds", store -> store.setEncryptedAtRest(Fact.NO));
        IFile file = WorkloadFiles.file(IPath.fromPortableString("/pictures"), "shop");
        WorkloadFiles.create(file, model.workload(), null);
        editor = (WorkloadEditor) IDE.openEditor(Workbench.page(), file);
        Workbench.settle();
    }

    @AfterEach
    void close() throws CoreException {
        Workbench.page().closeAllEditors(false);
        ResourcesPlugin.getWorkspace().getRoot().delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT,
                new NullProgressMonitor());
    }

    @Test
    void theDialogWritesWhatItSays() throws Exception {
        Path drawing = folder.resolve("shop.svg");
        save(dialog -> {
            Combo format = Dialogs.all(dialog, Combo.class).get(0);
            Text file = Dialogs.all(dialog, Text.class).stream().filter(Text::getEditable).findFirst().orElseThrow();
            Button save = Dialogs.button(dialog, "Save");
            file.setText(folder.resolve("nowhere/shop.png").toString());
            assertFalse(save.isEnabled(), "the folder does not exist");
            file.setText(folder.resolve("shop.png").toString());
            assertTrue(save.isEnabled());
            Workbench.screenshotOfAll("save-as-picture");
            format.select(format.indexOf("SVG drawing"));
            format.notifyListeners(SWT.Selection, new Event());
            assertEquals(drawing.toString(), file.getText());
            Dialogs.press(save);
        });
        Workbench.waitFor("the drawing", () -> Files.exists(drawing));

        assertTrue(Files.readString(drawing).contains("pl-risk-high\""), "with its risks");
        try (var files = Files.list(folder)) {
            assertEquals(List.of(drawing), files.toList());
        }
    }

    @Test
    void theDiagramIsCopiedAsPicture() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            // Asking a clipboard that nobody has filled yet blocks on GTK.
            clipboard.setContents(new Object[] {"before"}, new Transfer[] {TextTransfer.getInstance()});
            run("org.plumbline.diagram.copyPicture");
            Workbench.waitFor("the picture",
                    () -> clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData);
            ImageData copied = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
            assertNotNull(copied);
            assertTrue(copied.width > 500, "twice the size of the diagram: " + copied.width);
        } finally {
            clipboard.dispose();
        }
    }

    private void save(java.util.function.Consumer<Shell> user) {
        Dialogs.with(TITLE, () -> run("org.plumbline.diagram.savePicture"), () -> user.accept(Dialogs.find(TITLE)));
    }

    private void run(String action) {
        ((ActionRegistry) editor.getAdapter(ActionRegistry.class)).getAction(action).run();
    }
}
