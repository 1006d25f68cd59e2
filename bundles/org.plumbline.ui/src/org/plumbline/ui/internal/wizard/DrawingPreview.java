/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ProgressBar;
import org.plumbline.notation.svg.Theme;
import org.plumbline.picture.Pictures;
import org.plumbline.ui.internal.Images;

/** A diagram as a picture that fits; laid out and painted in the background. */
public final class DrawingPreview extends Composite {

    private static final int PERCENT = 100;

    private final Display display;
    private final Canvas canvas;
    private final Composite progress;
    private Object subject;
    private Function<Theme, String> svg;
    private String description = "";
    private Job job;
    private Pictures drawing;
    private Image image;
    private String message = "";

    public DrawingPreview(Composite parent) {
        super(parent, SWT.NONE);
        display = parent.getDisplay();
        GridLayoutFactory.fillDefaults().applyTo(this);
        canvas = new Canvas(this, SWT.BORDER | SWT.DOUBLE_BUFFERED);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = description;
            }
        });
        canvas.addPaintListener(e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> resized());
        progress = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(progress);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .applyTo(new ProgressBar(progress, SWT.INDETERMINATE));
        Button stop = new Button(progress, SWT.PUSH);
        stop.setText("&Stop");
        stop.setToolTipText("Do without the picture");
        stop.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> stop()));
        progress.setVisible(false);
        addDisposeListener(e -> {
            cancel();
            show((Image) null);
        });
    }

    /**
     * Shows another diagram, or none.
     *
     * @param of what is drawn; the same again changes nothing
     * @param how draws it outside the UI thread, layout and all; null when there is nothing to draw
     * @param what says in words what is seen, or why nothing is
     */
    public void show(Object of, Function<Theme, String> how, String what) {
        if (Objects.equals(of, subject)) {
            return;
        }
        subject = of;
        svg = how;
        description = what;
        canvas.setToolTipText(what);
        drawing = null;
        message = "";
        show((Image) null);
        if (how == null) {
            cancel();
            say(what);
        } else {
            draw();
        }
    }

    private void draw() {
        cancel();
        Rectangle area = canvas.getClientArea();
        if (svg == null || area.width < 2 || area.height < 2) {
            return;
        }
        double sharpness = (double) zoom() / PERCENT;
        Function<Theme, String> how = svg;
        Pictures known = drawing;
        Theme theme = Images.isDark(canvas) ? Theme.DARK : Theme.LIGHT;
        job = Job.createSystem("Drawing", (ICoreRunnable) monitor -> {
            try {
                Pictures picture = known != null ? known : Abandonable.call(monitor, () -> Pictures.of(how.apply(theme)));
                done(monitor, picture, Abandonable.call(monitor, () -> pixels(picture, area, sharpness)), null);
            } catch (OperationCanceledException e) {
                return;
            } catch (IllegalArgumentException e) {
                done(monitor, null, null, "The diagram is too large for a picture.");
            }
        });
        busy(known == null);
        job.schedule(known == null ? 0 : 200);
    }

    private static ImageData pixels(Pictures picture, Rectangle area, double sharpness) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            picture.png(picture.scaleToFit(area.width, area.height) * sharpness, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ImageLoader().load(new ByteArrayInputStream(out.toByteArray()))[0];
    }

    private void done(IProgressMonitor monitor, Pictures picture, ImageData pixels, String problem) {
        display.asyncExec(() -> {
            if (!monitor.isCanceled() && !isDisposed()) {
                job = null;
                drawing = picture;
                busy(false);
                say(problem == null ? "" : problem);
                show(pixels == null ? null : new Image(display, pixels));
            }
        });
    }

    private void resized() {
        if (drawing != null || svg != null && image == null && message.isEmpty()) {
            draw();
        }
    }

    private void stop() {
        cancel();
        say("The picture was left out.");
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
        if (!isDisposed()) {
            busy(false);
        }
    }

    private void busy(boolean now) {
        if (!progress.isDisposed()) {
            // It keeps its place while it is hidden: else each drawing would resize the canvas, and so ask for another.
            progress.setVisible(now);
        }
    }

    private void say(String text) {
        message = text;
        canvas.redraw();
    }

    private void show(Image next) {
        if (image != null) {
            image.dispose();
        }
        image = next;
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        if (image == null) {
            String text = message.isEmpty() && job != null ? "Arranging and drawing…" : message;
            Point size = gc.textExtent(text);
            gc.drawText(text, (area.width - size.x) / 2, (area.height - size.y) / 2, true);
            return;
        }
        Rectangle of = image.getBounds();
        double scale = Math.min((double) area.width / of.width, (double) area.height / of.height);
        scale = Math.min(scale, (double) PERCENT / zoom());
        int width = Math.max(1, (int) (of.width * scale));
        int height = Math.max(1, (int) (of.height * scale));
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(image, 0, 0, of.width, of.height, (area.width - width) / 2, (area.height - height) / 2, width,
                height);
    }

    private int zoom() {
        return Math.max(PERCENT, getMonitor().getZoom());
    }
}
