/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests.speed;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.WorkloadEditor;
import org.plumbline.edit.EditSession;
import org.plumbline.model.Component;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.model.query.Nodes;
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

    private static final int FRAMES = 40;
    private static final int WARM_UP = 10;
    private static final int WHEEL = 48;

    private final Map<String, String> results = new LinkedHashMap<>();
    private WorkloadEditor editor;
    private FigureCanvas canvas;
    private Frames frames;
    private org.eclipse.swt.graphics.Point drawn;

    @Test
    void measure() throws Exception {
        StringBuilder table = new StringBuilder();
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
            results.clear();
            measure(Integer.parseInt(size.strip()));
            if (table.isEmpty()) {
                table.append("| boxes | ").append(String.join(" | ", results.keySet())).append(" |\n|---:|")
                        .append("---:|".repeat(results.size())).append('\n');
            }
            table.append("| ").append(size).append(" | ").append(String.join(" | ", results.values())).append(" |\n");
        }
        System.out.println("canvas " + drawn + "\n" + table);
    }

    private void measure(int boxes) throws Exception {
        IFile file = create(boxes);
        long before = usedBytes();
        long start = System.nanoTime();
        open(file);
        result("open ms", (System.nanoTime() - start) / 1e6);
        waitForReview();
        EditSession session = editor.session();
        drawn = canvas.getSize();
        result("KB an element", (usedBytes() - before) / 1024.0
                / (boxes + session.workload().getFlows().size()));
        Random random = new Random(1);
        result("scroll", frames.measure(WARM_UP, FRAMES, this::scroll));
        result("hover", frames.measure(WARM_UP, FRAMES, i -> frames.mouse(SWT.MouseMove,
                random.nextInt(canvas.getSize().x), random.nextInt(canvas.getSize().y), 0)));
        drag();
        edit(session);
        ZoomManager zoom = (ZoomManager) editor.getGraphicalViewer().getProperty(ZoomManager.class.toString());
        double[] levels = {0.75, 0.5, 0.25, 0.5, 0.75, 1, 1.5, 1};
        result("zoom", frames.measure(2, 8, i -> zoom.setZoom(levels[i % levels.length])));
        result("fit ms", frames.frame(() -> zoom.setZoomAsText("Page")));
        result("fit: repaint", frames.measure(1, 3, i -> canvas.redraw()));
        result("fit: hover", frames.measure(1, 10, i -> frames.mouse(SWT.MouseMove,
                random.nextInt(canvas.getSize().x), random.nextInt(canvas.getSize().y), 0)));
        zoom.setZoom(0.5);
        result("50 %: scroll", frames.measure(WARM_UP, FRAMES, this::scroll));
        zoom.setZoom(1);
        arrange(boxes);
        editor.session().markSaved();
        close();
    }

    /** As a wheel scrolls: down and up, then right and left. */
    private void scroll(int number) {
        Point at = canvas.getViewport().getViewLocation();
        int step = number / 10 % 2 == 0 ? WHEEL : -WHEEL;
        if (number / 20 % 2 == 0) {
            canvas.scrollTo(at.x, at.y + step);
        } else {
            canvas.scrollTo(at.x + step, at.y);
        }
    }

    /** Drags a component with its flows about its subnet: each step of the way, then the drop. */
    private void drag() {
        Component component = visibleComponent();
        Rectangle box = onCanvas(component);
        int x = box.x + 20;
        int y = box.y + box.height - 6;
        frames.frame(() -> frames.mouse(SWT.MouseMove, x, y, 0));
        result("select ms", frames.frame(() -> {
            frames.mouse(SWT.MouseDown, x, y, 0);
            frames.mouse(SWT.MouseUp, x, y, SWT.BUTTON1);
        }));
        frames.frame(() -> frames.mouse(SWT.MouseDown, x, y, 0));
        result("drag", frames.measure(WARM_UP, FRAMES, i -> frames.mouse(SWT.MouseMove,
                x + 8 + 3 * (i % 10), y + 2 * (i % 20), SWT.BUTTON1)));
        result("drop ms", frames.frame(() -> frames.mouse(SWT.MouseUp, x + 24, y + 16, SWT.BUTTON1)));
        result("undo", frames.measure(1, 8, i -> {
            if (i % 2 == 0) {
                editor.session().commandStack().undo();
            } else {
                editor.session().commandStack().redo();
            }
        }));
    }

    /** Says of a store that it is not encrypted, and takes it back: until the badge that follows is painted. */
    private void edit(EditSession session) {
        DataStore store = Nodes.componentsIn(session.workload()).stream().filter(DataStore.class::isInstance)
                .map(DataStore.class::cast).findFirst().orElseThrow();
        editor.getGraphicalViewer().reveal(part(store));
        double[] millis = new double[10];
        for (int i = -2; i < millis.length; i++) {
            boolean[] told = new boolean[1];
            session.live().addListener(change -> told[0] = true);
            Fact value = i % 2 == 0 ? Fact.NO : Fact.YES;
            double frame = frames.frame(() -> {
                session.execute(SetCommand.create(session.domain(), store,
                        PlumblinePackage.Literals.COMPONENT__ENCRYPTED_AT_REST, value));
                waitUntil(told);
            });
            if (i >= 0) {
                millis[i] = frame;
            }
        }
        result("edit to badge", Frames.Times.of(millis));
    }

    private void arrange(int boxes) {
        if (boxes > Integer.getInteger("plumbline.benchmark.arrange", 2_000)) {
            results.put("arrange ms", "–");
            return;
        }
        ActionRegistry actions = (ActionRegistry) editor.getAdapter(ActionRegistry.class);
        result("arrange ms", frames.frame(actions.getAction("org.plumbline.diagram.arrangeAll")::run));
    }

    private void open(IFile file) throws Exception {
        editor = (WorkloadEditor) IDE.openEditor(page(), file);
        canvas = (FigureCanvas) editor.getGraphicalViewer().getControl();
        frames = new Frames(canvas);
        frames.frame(() -> { });
        assertTrue(frames.paints() > 0, "the diagram is painted");
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

    private Component visibleComponent() {
        return Nodes.componentsIn(editor.session().workload()).stream()
                .filter(c -> new Rectangle(0, 0, canvas.getSize().x - 60, canvas.getSize().y - 80)
                        .contains(onCanvas(c)))
                .skip(1).findFirst().orElseThrow();
    }

    private Rectangle onCanvas(Component component) {
        IFigure figure = part(component).getFigure();
        Rectangle box = figure.getBounds().getCopy();
        figure.translateToAbsolute(box);
        return box;
    }

    private GraphicalEditPart part(Component component) {
        GraphicalViewer viewer = editor.getGraphicalViewer();
        return (GraphicalEditPart) viewer.getEditPartRegistry().get(component);
    }

    private static void waitUntil(boolean[] told) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + 10_000_000_000L;
        while (!told[0]) {
            assertTrue(System.nanoTime() < end, "the findings follow");
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
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

    private void result(String name, Object value) {
        results.put(name, value instanceof Double number ? String.format(Locale.ROOT, "%.1f", number)
                : value.toString());
        System.out.println(name + ": " + results.get(name));
    }
}
