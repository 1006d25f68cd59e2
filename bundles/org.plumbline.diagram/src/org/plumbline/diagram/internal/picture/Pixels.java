/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.plumbline.picture.Pictures;

/** Pictures as SWT takes them. */
public final class Pixels {

    private Pixels() {
    }

    /** @throws IllegalArgumentException with a scale that makes no picture */
    public static ImageData of(Pictures picture, double scale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            picture.png(scale, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ImageLoader().load(new ByteArrayInputStream(out.toByteArray()))[0];
    }
}
