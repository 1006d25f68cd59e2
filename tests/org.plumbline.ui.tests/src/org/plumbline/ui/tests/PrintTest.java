/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the dialog asks before diagrams are printed, and the pages it shows. */
@ExtendWith(NoErrorLogged.class)
class PrintTest {

    private static final String TITLE = "Print";

    @AfterEach
    void close() {
        Workbench.page().closeAllEditors(false);
    }

    @Test
    void theDialogShowsThePagesThatAPrintTakes() throws Exception {
        OpenDiagram shop = OpenDiagram.example("web-shop");
        action(shop, "org.plumbline.diagram.duplicateDiagram").run();
        Workbench.settle();
        Dialogs.with(TITLE, action(shop, ActionFactory.PRINT.getId())::run, () -> {
            Shell dialog = Dialogs.find(TITLE);
            Combo what = Dialogs.all(dialog, Combo.class).get(0);
            Combo scaling = Dialogs.all(dialog, Combo.class).get(1);
            Spinner percent = Dialogs.all(dialog, Spinner.class).get(0);
            Button print = Dialogs.button(dialog, "Print…");
            select(what, 0);
            select(scaling, 0);
            assertFalse(print.isEnabled(), "the drawing is not made yet");
            Workbench.waitFor("the preview", print::isEnabled);
            assertEquals("It takes one page.", message(dialog));
            assertFalse(percent.isEnabled(), "the scale follows from the page");
            Dialogs.press(check(dialog));
            select(what, 1);
            Workbench.waitFor("the preview", print::isEnabled);
            assertEquals("It takes 2 pages.", message(dialog));
            select(scaling, 2);
            assertTrue(percent.isEnabled());
            percent.setSelection(150);
            percent.notifyListeners(SWT.Selection, new Event());
            assertTrue(pages(dialog) > 4, message(dialog));
            Workbench.settle();
            Workbench.screenshotOfAll("print");
            Dialogs.press(Dialogs.button(dialog, "Cancel"));
        });
    }

    private static Button check(Shell dialog) {
        Button risks = Dialogs.all(dialog, Button.class).stream().filter(each -> (each.getStyle() & SWT.CHECK) != 0)
                .findFirst().orElseThrow();
        risks.setSelection(true);
        return risks;
    }

    private static void select(Combo combo, int item) {
        combo.select(item);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private static String message(Shell dialog) {
        List<String> told = Dialogs.all(dialog, Text.class).stream().map(Text::getText).toList();
        return told.stream().filter(each -> each.startsWith("It takes")).findFirst().orElse(told.toString());
    }

    private static int pages(Shell dialog) {
        return Integer.parseInt(message(dialog).replaceAll("\\D", ""));
    }

    private static IAction action(OpenDiagram diagram, String id) {
        return ((ActionRegistry) diagram.editor.getAdapter(ActionRegistry.class)).getAction(id);
    }
}
