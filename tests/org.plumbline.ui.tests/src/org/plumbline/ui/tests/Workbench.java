/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Drives the workbench from a test that runs in its UI thread. */
final class Workbench {

    private static final long PATIENCE_MILLIS = 30_000;

    private Workbench() {
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    /** Handles events until the condition holds; fails the test when it does not in time. */
    static void waitFor(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean()) {
            assertTrue(System.currentTimeMillis() < end, "waited in vain for: " + what);
            if (!display.readAndDispatch()) {
                display.timerExec(20, display::wake);
                display.sleep();
            }
        }
    }

    /** Handles the events that are waiting. */
    static void settle() {
        Display display = Display.getCurrent();
        if (display.getActiveShell() == null) {
            // Without a window manager nobody hands the keyboard on when a small window closes.
            shell().forceActive();
        }
        for (int i = 0; i < 20; i++) {
            while (display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    /** Keeps a picture of the window where {@code plumbline.screenshots} names a folder and not {@code none}. */
    static void screenshot(String name) throws IOException {
        settle();
        capture(name, shell().getBounds());
    }

    /** Keeps a picture of the whole screen, dialogs included. */
    static void screenshotOfAll(String name) {
        try {
            capture(name, Display.getCurrent().getBounds());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void capture(String name, Rectangle area) throws IOException {
        String folder = System.getProperty("plumbline.screenshots");
        if (folder == null || folder.equals("none")) {
            return;
        }
        Display display = Display.getCurrent();
        Image image = new Image(display, area.width, area.height);
        GC gc = new GC(display);
        gc.copyArea(image, area.x, area.y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        // In the pixels of the screen, of which a fine one has more than one a point.
        loader.data = new ImageData[] {image.getImageData(shell().getMonitor().getZoom())};
        Files.createDirectories(Path.of(folder));
        loader.save(Path.of(folder, name + ".png").toString(), SWT.IMAGE_PNG);
        image.dispose();
    }
}
