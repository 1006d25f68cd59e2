/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Does what a user does in a dialog that is open. */
final class Dialogs {

    private Dialogs() {
    }

    /**
     * Does something that opens a dialog, and lets the user work in it.
     *
     * @throws AssertionError what the user threw; the dialog is closed then
     */
    static void with(String title, Runnable opens, Runnable user) {
        List<AssertionError> failed = new ArrayList<>();
        Display.getCurrent().asyncExec(() -> {
            try {
                user.run();
            } catch (AssertionError e) {
                failed.add(e);
                for (Shell each : Display.getCurrent().getShells()) {
                    if (each.getText().equals(title)) {
                        each.close();
                    }
                }
            }
        });
        opens.run();
        if (!failed.isEmpty()) {
            throw failed.get(0);
        }
    }

    static Shell find(String title) {
        for (Shell each : Display.getCurrent().getShells()) {
            if (!each.isDisposed() && each.getText().equals(title)) {
                return each;
            }
        }
        throw new AssertionError("There is no dialog " + title);
    }

    /** The field of a small window over the workbench; {@code null} when there is none. */
    static Text popupField() {
        for (Shell each : Display.getCurrent().getShells()) {
            if (each.isVisible() && each != Workbench.shell() && !all(each, Text.class).isEmpty()) {
                return all(each, Text.class).get(0);
            }
        }
        return null;
    }

    /** Types into the small window that opens, and chooses what is first. */
    static void pick(String text) {
        Workbench.waitFor("the choice", () -> popupField() != null);
        popupField().setText(text);
        popupField().notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.settle();
    }

    static Button button(Control within, String label) {
        return all(within, Button.class).stream().filter(each -> each.getText().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("There is no button " + label));
    }

    static void press(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
    }

    static <T extends Control> List<T> all(Control within, Class<T> type) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(within)) {
            found.add(type.cast(within));
        }
        if (within instanceof Composite composite) {
            for (Control each : composite.getChildren()) {
                found.addAll(all(each, type));
            }
        }
        return found;
    }
}
