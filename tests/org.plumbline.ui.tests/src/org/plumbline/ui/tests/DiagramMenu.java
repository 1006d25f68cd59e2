/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu that the window has for the diagram. */
final class DiagramMenu {

    private DiagramMenu() {
    }

    /** Chooses an entry that has to be enabled. */
    static void choose(OpenDiagram diagram, String... path) {
        MenuItem item = item(diagram, path);
        assertTrue(item.isEnabled(), item.getText() + " is enabled");
        item.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }

    /** An entry, as it is while the diagram is active. */
    static MenuItem item(OpenDiagram diagram, String... path) {
        Workbench.page().activate(diagram.editor);
        Workbench.settle();
        Menu menu = item(Workbench.shell().getMenuBar(), "Diagram").getMenu();
        for (int i = 0;; i++) {
            MenuItem item = item(menu, path[i]);
            if (i == path.length - 1) {
                return item;
            }
            menu = item.getMenu();
        }
    }

    /** An entry of a menu that is about to show. */
    static MenuItem item(Menu menu, String label) {
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem each : menu.getItems()) {
            String text = each.getText().replace("&", "");
            if (text.equals(label) || text.startsWith(label + "\t")) {
                return each;
            }
        }
        throw new AssertionError("There is no " + label + " in the menu");
    }
}
