/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.print;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.plumbline.diagram.internal.picture.Pixels;
import org.plumbline.diagram.internal.picture.Snapshot;
import org.plumbline.notation.svg.Theme;

/** Draws diagrams for paper, off the thread that shows them: in light colours, whatever the editor has. */
final class PrintDrawings {

    /** Pixels of a preview's picture, enough for one sheet that fills it. */
    private static final int PREVIEW = 1400;

    private final Display display;
    private Job running;

    PrintDrawings(Display display) {
        this.display = display;
    }

    /**
     * Starts to draw; what was under way before is dropped.
     *
     * @param ready is told on the thread of the display
     */
    void draw(Snapshot snapshot, boolean risks, Consumer<List<SheetsPreview.Shown>> ready) {
        cancel();
        Job[] self = new Job[1];
        running = self[0] = Job.createSystem("Drawing the preview of a print", (ICoreRunnable) monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, snapshot.size());
            List<SheetsPreview.Shown> drawn = IntStream.range(0, snapshot.size()).mapToObj(i -> {
                progress.split(1);
                return shown(snapshot, i, risks);
            }).toList();
            display.asyncExec(() -> {
                if (running == self[0]) {
                    ready.accept(drawn);
                }
            });
        });
        running.schedule();
    }

    void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    private static SheetsPreview.Shown shown(Snapshot snapshot, int diagram, boolean risks) {
        PrintedDrawing drawing = PrintedDrawing.of(snapshot.title(diagram),
                snapshot.svg(diagram, Theme.LIGHT, risks));
        return new SheetsPreview.Shown(drawing,
                Pixels.of(drawing.picture(), drawing.picture().scaleToFit(PREVIEW, PREVIEW)));
    }
}
