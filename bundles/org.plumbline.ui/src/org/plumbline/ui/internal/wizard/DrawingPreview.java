/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.plumbline.model.Workload;
import org.plumbline.notation.layout.AutoLayout;
import org.plumbline.notation.svg.SvgOptions;
import org.plumbline.notation.svg.SvgWriter;
import org.plumbline.notation.svg.Theme;
import org.plumbline.picture.Pictures;
import org.plumbline.ui.internal.Images;

/** Shows how a workload will be drawn, as large as there is room. It is drawn outside the UI thread. */
final class DrawingPreview {

    private static final int MARGIN = 6;

    private final Canvas canvas;
    private Supplier<Workload> subject;
    private String description = "";
    private Image image;
    private Color ground;
    private int asked;

    DrawingPreview(Composite parent) {
        canvas = new Canvas(parent, SWT.BORDER | SWT.DOUBLE_BUFFERED);
        canvas.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        canvas.addListener(SWT.Paint, e -> {
            if (image != null) {
                Rectangle size = image.getBounds();
                Rectangle room = canvas.getClientArea();
                e.gc.setBackground(ground);
                e.gc.fillRectangle(room);
                e.gc.drawImage(image, (room.width - size.width) / 2, (room.height - size.height) / 2);
            }
        });
        canvas.addListener(SWT.Resize, e -> draw());
        canvas.addListener(SWT.Dispose, e -> replace(null));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = description;
            }
        });
    }

    Control control() {
        return canvas;
    }

    /** Shows a workload, or nothing for {@code null}. */
    void show(Supplier<Workload> workload, String what) {
        subject = workload;
        description = what;
        draw();
    }

    private void draw() {
        int request = ++asked;
        Rectangle room = canvas.getClientArea();
        if (subject == null || room.width <= 2 * MARGIN || room.height <= 2 * MARGIN) {
            replace(null);
            return;
        }
        Supplier<Workload> drawn = subject;
        Theme theme = Images.isDark(canvas) ? Theme.DARK : Theme.LIGHT;
        int zoom = canvas.getMonitor().getZoom();
        Job job = Job.createSystem("Preview", (ICoreRunnable) monitor -> {
            Workload workload = drawn.get();
            Pictures pictures = Pictures.of(SvgWriter.write(workload, AutoLayout.layout(workload),
                    SvgOptions.DEFAULT.withTheme(theme)));
            double fit = pictures.scaleToFit(room.width - 2 * MARGIN, room.height - 2 * MARGIN);
            ImageData plain = pixels(pictures, fit);
            ImageData sharp = zoom == 100 ? plain : pixels(pictures, fit * zoom / 100);
            canvas.getDisplay().asyncExec(() -> {
                if (!canvas.isDisposed() && request == asked) {
                    ground = new Color(plain.palette.getRGB(plain.getPixel(0, 0)));
                    replace(new Image(canvas.getDisplay(),
                            (ImageDataProvider) wanted -> wanted == 100 ? plain : wanted == zoom ? sharp : null));
                }
            });
        });
        job.schedule();
    }

    private static ImageData pixels(Pictures pictures, double scale) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            pictures.png(scale, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ImageLoader().load(new ByteArrayInputStream(png.toByteArray()))[0];
    }

    private void replace(Image next) {
        if (image != null) {
            image.dispose();
        }
        image = next;
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }
}
