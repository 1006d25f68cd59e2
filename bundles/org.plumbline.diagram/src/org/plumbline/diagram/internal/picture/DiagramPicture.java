/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.svg.SvgOptions;
import org.plumbline.notation.svg.SvgWriter;
import org.plumbline.notation.svg.Theme;
import org.plumbline.picture.PictureFormat;
import org.plumbline.report.RiskBadges;

/** The diagram that is being edited, as a drawing: the same that the command line makes of the saved one. */
final class DiagramPicture {

    private DiagramPicture() {
    }

    /** The drawing as the model stands now; to be called on the thread that edits it. */
    static String svg(DiagramContext context, Theme theme, boolean risks) {
        return SvgWriter.write(context.drawn().workload(), context.drawn().diagram(), SvgOptions.DEFAULT
                .withTheme(theme).withTitle(Nodes.label(context.drawn().workload()))
                .withBadges(risks ? RiskBadges.of(context.findings().open()) : List.of()));
    }

    /** The pixels of a drawing. */
    static ImageData pixels(String svg, double scale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PictureFormat.PNG.write(svg, scale, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ImageLoader().load(new ByteArrayInputStream(out.toByteArray()))[0];
    }
}
