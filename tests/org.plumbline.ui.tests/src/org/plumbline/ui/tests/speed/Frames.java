/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Measures frames of a canvas: from an event until everything that follows from it is on the screen. */
final class Frames {

    /**
     * What a frame took.
     *
     * @param millis milliseconds of work, the X server's drawing included
     * @param cpu milliseconds that the thread of the user interface computed; other load on the machine hardly tells
     */
    record Frame(double millis, double cpu) { }

    /** The event that starts the frame of a number. */
    @FunctionalInterface
    interface Step {
        void run(int number);
    }

    private static final long QUIET_NANOS = 40_000_000;
    private static final long MOST_NANOS = 60_000_000_000L;
    /** Below, a call of the event loop found nothing to do. */
    private static final long IDLE_NANOS = 20_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final FigureCanvas canvas;
    private final Display display;
    private int paints;
    private long busy;
    private long computed;

    Frames(FigureCanvas canvas) {
        this.canvas = canvas;
        this.display = canvas.getDisplay();
        canvas.addListener(SWT.Paint, event -> paints++);
    }

    /** Runs the step so often after a few runs that warm up, and lets all events pass between the frames. */
    Frame[] measure(int warmUp, int count, Step step) {
        Frame[] all = new Frame[count];
        for (int i = -warmUp; i < count; i++) {
            int number = i + warmUp;
            Frame frame = frame(() -> step.run(number));
            if (i >= 0) {
                all[i] = frame;
            }
        }
        return all;
    }

    /**
     * The work from the beginning of the event until all that follows is on the screen: handling, layout, painting, and
     * the X server's drawing. GTK paints at the next tick of its clock; waiting for that is not counted.
     */
    Frame frame(Runnable event) {
        rest();
        busy = 0;
        computed = 0;
        timed(event);
        rest();
        return new Frame(busy / 1e6, computed / 1e6);
    }

    /** How often the canvas was painted so far. */
    int paints() {
        return paints;
    }

    /** Handles events until none has come for a while. */
    void rest() {
        long quiet = System.nanoTime() + QUIET_NANOS;
        long end = System.nanoTime() + MOST_NANOS;
        while (System.nanoTime() < Math.min(quiet, end)) {
            boolean[] any = new boolean[1];
            timed(() -> any[0] = display.readAndDispatch());
            if (any[0]) {
                quiet = System.nanoTime() + QUIET_NANOS;
            }
        }
        if (System.nanoTime() >= end) {
            throw new IllegalStateException("the diagram does not come to rest: " + paints + " paints");
        }
    }

    /** Sends a mouse event to the canvas as the window system does. */
    void mouse(int type, int x, int y, int stateMask) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.stateMask = stateMask;
        canvas.notifyListeners(type, event);
    }

    private void timed(Runnable work) {
        int before = paints;
        long cpu = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        work.run();
        if (paints != before) {
            // The answer of the X server comes when it has drawn all it was told to draw.
            display.getCursorLocation();
        }
        long took = System.nanoTime() - start;
        if (took > IDLE_NANOS) {
            busy += took;
            computed += THREADS.getCurrentThreadCpuTime() - cpu;
        }
    }
}
