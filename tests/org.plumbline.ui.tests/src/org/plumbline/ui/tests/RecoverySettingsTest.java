/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A user sets how unsaved work is kept. */
@ExtendWith(NoErrorLogged.class)
class RecoverySettingsTest {

    private static final String PAGE = "org.plumbline.diagram.preferences";
    private final IEclipsePreferences stored = InstanceScope.INSTANCE.getNode("org.plumbline.diagram");
    private PreferenceDialog dialog;

    @AfterEach
    void close() {
        if (dialog != null) {
            dialog.close();
        }
        stored.remove("recovery");
        stored.remove("recoverySeconds");
    }

    @Test
    void theTimeIsCheckedAppliedAndRestored() {
        Shell shell = open(PAGE);
        Workbench.screenshotOfAll("preferences");
        Text seconds = seconds(shell);
        assertEquals("30", seconds.getText());
        type(seconds, "0");
        assertFalse(Dialogs.button(shell, "Apply and Close").isEnabled());
        String problem = ((IPreferencePage) dialog.getSelectedPage()).getErrorMessage();
        assertEquals("Enter from 1 to 3600 seconds.", problem);
        type(seconds, "5");
        Dialogs.press(Dialogs.button(shell, "&Apply"));
        assertEquals(5, stored.getInt("recoverySeconds", -1));
        Button on = on(shell);
        on.setSelection(false);
        on.notifyListeners(SWT.Selection, new Event());
        assertFalse(seconds.isEnabled(), "without a copy no time");
        Dialogs.press(Dialogs.button(shell, "Apply and Close"));
        dialog = null;
        assertFalse(stored.getBoolean("recovery", true));
        Shell again = open(PAGE);
        assertEquals("5", seconds(again).getText());
        assertFalse(seconds(again).isEnabled());
        Dialogs.press(Dialogs.button(again, "Restore &Defaults"));
        assertTrue(on(again).getSelection());
        assertTrue(seconds(again).isEnabled());
        assertEquals("30", seconds(again).getText());
        Dialogs.press(Dialogs.button(again, "Apply and Close"));
        dialog = null;
        assertTrue(Platform.getPreferencesService().getBoolean("org.plumbline.diagram", "recovery", true, null));
        assertEquals(30, stored.getInt("recoverySeconds", 30));
    }

    @Test
    void theSearchFindsItByWhatItIsFor() {
        for (String word : new String[] {"autosave", "recovery", "crash", "unsaved"}) {
            Shell shell = open(null);
            Text search = Dialogs.all(shell, Text.class).get(0);
            search.setText(word);
            Tree pages = Dialogs.all(shell, Tree.class).get(0);
            Workbench.waitFor(word, () -> Arrays.stream(pages.getItems()).map(TreeItem::getText)
                    .anyMatch("Plumbline"::equals) && pages.getItemCount() < 5);
            dialog.close();
        }
        dialog = null;
    }

    private static void type(Text field, String text) {
        field.setText(text);
        field.notifyListeners(SWT.KeyUp, new Event());
        Workbench.settle();
    }

    private Shell open(String page) {
        dialog = PreferencesUtil.createPreferenceDialogOn(Workbench.shell(), page, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Workbench.settle();
        return dialog.getShell();
    }

    private static Button on(Shell shell) {
        return Dialogs.all(shell, Button.class).stream().filter(each -> each.getText().startsWith("&Keep a copy"))
                .findFirst().orElseThrow();
    }

    private static Text seconds(Shell shell) {
        return Dialogs.all(on(shell).getParent(), Text.class).get(0);
    }
}
