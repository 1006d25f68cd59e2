/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.diagram.WorkloadEditor;

/** Help > Open Example offers every example with its picture. */
@ExtendWith(NoErrorLogged.class)
class OpenExampleTest {

    private static final String TITLE = "Open Example";

    @AfterEach
    void close() {
        Workbench.page().closeAllEditors(false);
    }

    @Test
    void aReferenceArchitectureIsChosenByItsPicture() {
        Dialogs.with(TITLE, this::ask, () -> {
            Shell dialog = Dialogs.find(TITLE);
            List choices = Dialogs.all(dialog, List.class).get(0);
            assertEquals(2 + 2 * 7, choices.getItemCount());
            choices.select(choices.indexOf("Event-driven system, good form"));
            choices.notifyListeners(SWT.Selection, new Event());
            assertTrue(Dialogs.all(dialog, Label.class).stream()
                    .anyMatch(each -> each.getText().contains("after a review")), "says what it is");
            Workbench.waitFor("the picture", () -> !Dialogs.all(dialog, ProgressBar.class).get(0).isVisible());
            Workbench.settle();
            Workbench.screenshotOfAll("open-example");
            Dialogs.press(Dialogs.button(dialog, "Open"));
        });
        Workbench.waitFor("the example", () -> Workbench.page().getActiveEditor() instanceof WorkloadEditor);
        WorkloadEditor editor = (WorkloadEditor) Workbench.page().getActiveEditor();
        assertEquals("event-driven-good.plumb", editor.getEditorInput().getName());
        assertEquals("Event-driven system", editor.session().workload().getName());
    }

    private void ask() {
        try {
            Workbench.page().getWorkbenchWindow().getService(IHandlerService.class)
                    .executeCommand("org.plumbline.product.openExample", null);
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
    }
}
