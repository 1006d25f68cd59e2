/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.images;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.plumbline.catalog.Accent;
import org.plumbline.catalog.Icon;

/** Images from the project's glyphs, drawn anew for every size, so that they are crisp at every scale. */
public final class SvgImages {

    private static final int CACHED = 600;
    private static final String OWN_SIZE = "width=\"24\" height=\"24\"";

    private final Map<String, Image> images = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Image> eldest) {
            if (size() > CACHED) {
                eldest.getValue().dispose();
                return true;
            }
            return false;
        }
    };

    /** A descriptor for palettes, menus and trees. */
    public static ImageDescriptor descriptor(Icon icon, Accent accent, int size) {
        return ImageDescriptor.createFromImageDataProvider(
                zoom -> pixels(icon, accent.on(isDark()), Math.max(1, size * zoom / 100)));
    }

    /** Whether widgets have light text on a dark ground. */
    public static boolean isDark() {
        Display display = Display.getCurrent();
        return display != null && luminance(display.getSystemColor(org.eclipse.swt.SWT.COLOR_LIST_BACKGROUND)) < 128;
    }

    static int luminance(org.eclipse.swt.graphics.Color colour) {
        return (299 * colour.getRed() + 587 * colour.getGreen() + 114 * colour.getBlue()) / 1000;
    }

    /** An image of exactly so many pixels, kept until {@link #dispose()}. */
    public Image exact(Icon icon, String colour, int pixels) {
        return images.computeIfAbsent(icon.name() + colour + pixels, key -> {
            ImageData data = pixels(icon, colour, pixels);
            return new Image(Display.getCurrent(), (org.eclipse.swt.graphics.ImageDataProvider) zoom -> zoom == 100
                    ? data : pixels(icon, colour, pixels * zoom / 100));
        });
    }

    public void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
    }

    private static ImageData pixels(Icon icon, String colour, int size) {
        String svg = icon.svg(colour).replace(OWN_SIZE, "width=\"" + size + "\" height=\"" + size + "\"");
        return new ImageLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))[0];
    }
}
