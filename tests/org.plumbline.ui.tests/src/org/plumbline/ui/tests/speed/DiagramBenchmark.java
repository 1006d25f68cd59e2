/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests.speed;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.WorkloadEditor;
import org.plumbline.edit.EditSession;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.notation.io.DiagramFiles;

/**
 * Times the diagram editor at work in a workbench; see {@code docs/benchmarks.md}. It is no test by its name, so that
 * only who asks for it runs it.
 * <dl>
 * <dt>{@code plumbline.benchmark.sizes}</dt><dd>numbers of boxes, separated by commas</dd>
 * <dt>{@code plumbline.benchmark.views}</dt><dd>{@code true} to keep outline, plan and properties open</dd>
 * <dt>{@code plumbline.benchmark.arrange}</dt><dd>the largest number of boxes that are arranged</dd>
 * </dl>
 */
class DiagramBenchmark {

    /** So much larger than fitting nearly all is seen, and there is something to scroll. */
    private static final double NEARLY_ALL = 1.2;

    private final Figures figures = new Figures();
    private WorkloadEditor editor;
    private FigureCanvas canvas;
    private Frames frames;
    private org.eclipse.swt.graphics.Point drawn;

    @Test
    void measure() throws Exception {
        page().getWorkbenchWindow().getShell().setBounds(Display.getCurrent().getBounds());
        // Opened once before anything is measured: classes, fonts, the palette.
        open(create(100));
        if (!Boolean.getBoolean("plumbline.benchmark.views")) {
            // Without views there is as much of the diagram to draw as can be.
            for (IViewReference view : page().getViewReferences()) {
                page().hideView(view);
            }
        }
        close();
        for (String size : System.getProperty("plumbline.benchmark.sizes", "100,500,2000,10000").split(",")) {
            measure(Integer.parseInt(size.strip()));
        }
        System.out.println("canvas " + drawn + "\n" + figures);
    }

    private void measure(int boxes) throws Exception {
        IFile file = create(boxes);
        figures.start(boxes);
        long before = usedBytes();
        figures.tell("open", open(file));
        waitForReview();
        EditSession session = editor.session();
        drawn = canvas.getSize();
        figures.tell("KB an element", (usedBytes() - before) / 1024.0
                / (boxes + session.workload().getFlows().size()));
        Gestures gestures = new Gestures(editor, frames, figures);
        gestures.scroll("scroll", 10);
        gestures.hover("hover");
        gestures.select("select");
        gestures.drag("", 24, 16);
        gestures.edit("edit to badge");
        ZoomManager zoom = (ZoomManager) editor.getGraphicalViewer().getProperty(ZoomManager.class.toString());
        double[] levels = {0.75, 0.5, 0.25, 0.5, 0.75, 1, 1.5, 1};
        figures.tell("zoom step", frames.measure(8, 24, i -> zoom.setZoom(levels[i % levels.length])));
        zoom.setZoom(0.5);
        gestures.scroll("50 %: scroll", 10);
        figures.tell("fit", frames.frame(() -> zoom.setZoomAsText(ZoomManager.FIT_ALL)));
        gestures.repaint("all seen: repaint");
        gestures.hover("all seen: hover");
        gestures.select("all seen: select");
        gestures.drag("all seen: ", 8, 3);
        gestures.moveHub("all seen: move the hub");
        zoom.setZoomLevels(new double[] {zoom.getZoom(), 1, 4});
        zoom.setZoom(NEARLY_ALL * zoom.getZoom());
        gestures.scroll("nearly all seen: scroll", 2);
        zoom.setZoom(1);
        arrange(boxes);
        editor.session().markSaved();
        close();
    }

    private void arrange(int boxes) {
        if (boxes <= Integer.getInteger("plumbline.benchmark.arrange", 2_000)) {
            ActionRegistry actions = (ActionRegistry) editor.getAdapter(ActionRegistry.class);
            figures.tell("arrange", frames.frame(actions.getAction("org.plumbline.diagram.arrangeAll")::run));
        }
    }

    private Frames.Frame open(IFile file) throws Exception {
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        editor = (WorkloadEditor) IDE.openEditor(page(), file);
        canvas = (FigureCanvas) editor.getGraphicalViewer().getControl();
        frames = new Frames(canvas);
        frames.frame(() -> { });
        assertTrue(frames.paints() > 0, "the diagram is painted");
        return new Frames.Frame((System.nanoTime() - start) / 1e6,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6);
    }

    private void close() throws Exception {
        page().closeAllEditors(false);
        editor = null;
        canvas = null;
        frames = null;
        ResourcesPlugin.getWorkspace().getRoot().delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT,
                new NullProgressMonitor());
    }

    private void waitForReview() {
        editor.session().live().flush();
        frames.rest();
    }

    private static IFile create(int boxes) throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("benchmark");
        if (!project.exists()) {
            project.create(null);
            project.open(null);
        }
        DrawnArchitecture architecture = new DrawnArchitecture(boxes);
        IFile file = project.getFile("boxes-" + boxes + ".plumb");
        file.create(new ByteArrayInputStream(new byte[0]), true, null);
        Path path = file.getLocation().toFile().toPath();
        ModelFiles.save(architecture.workload(), path);
        DiagramFiles.save(DiagramFiles.drawing(architecture.diagram()), DiagramFiles.fileFor(path));
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        return file;
    }

    private static long usedBytes() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
