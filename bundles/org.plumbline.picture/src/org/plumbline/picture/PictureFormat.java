/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that a drawing can be written in. */
public enum PictureFormat {

    PNG("PNG image"), SVG("SVG drawing"), PDF("PDF page");

    private final String label;

    PictureFormat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The ending of files of this format, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that a file's name ends in. */
    public static Optional<PictureFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> lower.endsWith("." + each.extension())).findFirst();
    }

    /**
     * @param svg   the drawing; for PNG and PDF in one theme
     * @param scale pixels of a PNG for each of the diagram
     * @throws IllegalArgumentException with a scale that makes no picture, with a message for people
     */
    public void write(String svg, double scale, OutputStream out) throws IOException {
        switch (this) {
            case SVG -> out.write(svg.getBytes(StandardCharsets.UTF_8));
            case PNG -> Pictures.of(svg).png(scale, out);
            case PDF -> Pictures.of(svg).pdf(out);
        }
    }
}
