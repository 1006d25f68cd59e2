/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.plumbline.catalog.Accent;
import org.plumbline.catalog.Icon;
import org.plumbline.catalog.Icons;
import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Risk;

/** Glyphs of the catalogue as images of 16 points, in the tone for the ground they are shown on. */
public final class Images {

    private static final int SIZE = 16;
    private static final Accent NEUTRAL = new Accent("#4a5568", "#b8c0cc");
    private static final Accent QUESTION = new Accent("#1a5fb4", "#7ab7ff");

    private final ResourceManager resources = JFaceResources.getResources();
    private final Map<String, ImageDescriptor> descriptors = new HashMap<>();
    private final Control ground;

    /** @param ground the control that the images are shown on */
    public Images(Control ground) {
        this.ground = ground;
    }

    public Image risk(Risk risk) {
        return image(risk.icon(), risk.accent());
    }

    public Image pillar(Pillar pillar) {
        return image(pillar.icon(), pillar.accent());
    }

    public Image question() {
        return image(Icons.question(), QUESTION);
    }

    public Image neutral(String iconName) {
        return image(Icons.named(iconName), NEUTRAL);
    }

    private Image image(Icon icon, Accent accent) {
        String colour = accent.on(isDark(ground));
        return resources.get(descriptors.computeIfAbsent(icon.name() + colour, key -> descriptor(icon, colour)));
    }

    /** Whether the control stands on a dark ground. */
    public static boolean isDark(Control control) {
        return isDark(control.getBackground().getRGB());
    }

    static boolean isDark(RGB rgb) {
        return rgb.red * 299 + rgb.green * 587 + rgb.blue * 114 < 128_000;
    }

    private static ImageDescriptor descriptor(Icon icon, String colour) {
        String svg = icon.svg(colour);
        return ImageDescriptor.createFromImageDataProvider(zoom -> data(svg, SIZE * zoom / 100));
    }

    private static ImageData data(String svg, int pixels) {
        String sized = svg.replaceFirst("width=\"24\" height=\"24\"",
                "width=\"" + pixels + "\" height=\"" + pixels + "\"");
        return new ImageData(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)));
    }
}
