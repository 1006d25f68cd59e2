/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.drawio;

import java.util.regex.Pattern;

import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.Importer;
import org.plumbline.importer.internal.drawio.DrawioImport;
import org.plumbline.importer.internal.tree.SourceText;

/** Reads diagrams of draw.io (diagrams.net): plain and compressed pages, and those kept in an SVG image. */
public final class DrawioImporter implements Importer {

    private static final Pattern SIGN = Pattern.compile(
            "<(mxfile|mxGraphModel)[\\s>]|<svg\\s[^<]*content=\"[^<\"]*mxfile");

    @Override
    public String format() {
        return "draw.io diagram";
    }

    @Override
    public boolean accepts(String name, String head) {
        return head.stripLeading().startsWith("<") && SIGN.matcher(head).find();
    }

    @Override
    public ImportResult read(String name, String text, ImportOptions options) {
        return DrawioImport.run(SourceText.of(name, text));
    }
}
