/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The diagram paints when there is something to paint, and then it rests. */
@ExtendWith(NoErrorLogged.class)
class PaintingTest {

    private static final long WATCHED_MILLIS = 700;
    private static final int LEAST_INK = 1_000;

    @AfterEach
    void close() throws CoreException {
        Workbench.page().closeAllEditors(false);
        ResourcesPlugin.getWorkspace().getRoot().delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT,
                new NullProgressMonitor());
    }

    @Test
    void nothingIsPaintedWhileNothingHappens() throws Exception {
        FigureCanvas canvas = (FigureCanvas) OpenDiagram.example("web-shop").viewer().getControl();
        int[] paints = new int[1];
        canvas.addListener(SWT.Paint, event -> paints[0]++);
        // On a slow machine the workbench itself takes some time until it rests.
        Workbench.waitFor("a while without painting", () -> {
            paints[0] = 0;
            wait(canvas);
            return paints[0] == 0;
        });

        canvas.redraw();
        wait(canvas);
        assertTrue(paints[0] > 0, "the listener hears of painting");
    }

    @Test
    void wideViewsAndTheOverviewShowTheWholeDiagram() throws Exception {
        OpenDiagram diagram = OpenDiagram.example("web-shop");
        Workbench.page().showView(IPageLayout.ID_OUTLINE);
        ZoomManager zoom = (ZoomManager) diagram.viewer().getProperty(ZoomManager.class.toString());
        FigureCanvas canvas = (FigureCanvas) diagram.viewer().getControl();
        for (double scale : new double[] {0.5, 0.25, 0.1}) {
            zoom.setZoom(scale);
            wait(canvas);
            Workbench.screenshot("zoom-" + (int) (100 * scale));
            assertTrue(inked(canvas) > LEAST_INK, "boxes and lines are seen at " + scale);
        }
    }

    @Test
    void theOverviewFollowsWhatIsSeen() throws Exception {
        OpenDiagram diagram = OpenDiagram.example("web-shop");
        Workbench.page().showView(IPageLayout.ID_OUTLINE);
        Workbench.page().activate(diagram.editor);
        FigureCanvas canvas = (FigureCanvas) diagram.viewer().getControl();
        wait(canvas);
        Canvas overview = overview(Workbench.shell());
        byte[] plain = picture(overview).data;
        ActionRegistry actions = (ActionRegistry) diagram.editor.getAdapter(ActionRegistry.class);
        actions.getAction("org.plumbline.diagram.heat").run();
        wait(canvas);
        assertFalse(Arrays.equals(plain, picture(overview).data), "the heat is in the overview");
        actions.getAction("org.plumbline.diagram.heat").run();
        wait(canvas);
        assertArrayEquals(plain, picture(overview).data, "and goes again");
    }

    private static Canvas overview(Composite within) {
        for (Control each : within.getChildren()) {
            Canvas found = each instanceof Canvas canvas && each.getClass().getSimpleName().equals("Overview") ? canvas
                    : each instanceof Composite inner ? overview(inner) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** How many pixels of the canvas are not of the colour of the ground. */
    private static int inked(FigureCanvas canvas) {
        ImageData data = picture(canvas);
        RGB ground = canvas.getBackground().getRGB();
        int count = 0;
        for (int x = 0; x < data.width; x++) {
            for (int y = 0; y < data.height; y++) {
                count += data.palette.getRGB(data.getPixel(x, y)).equals(ground) ? 0 : 1;
            }
        }
        return count;
    }

    private static ImageData picture(Canvas canvas) {
        Point size = canvas.getSize();
        Image image = new Image(canvas.getDisplay(), size.x, size.y);
        GC gc = new GC(canvas);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private static void wait(FigureCanvas canvas) {
        long end = System.currentTimeMillis() + WATCHED_MILLIS;
        while (System.currentTimeMillis() < end) {
            if (!canvas.getDisplay().readAndDispatch()) {
                canvas.getDisplay().timerExec(20, canvas.getDisplay()::wake);
                canvas.getDisplay().sleep();
            }
        }
    }
}
