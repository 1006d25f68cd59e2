/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one PDF. Of each, only the letters that are used go into the file. */
final class PdfFonts {

    private final PDDocument document;
    private final Map<Path, Optional<PDFont>> loaded = new HashMap<>();

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /** The first font that has all letters of a text; {@code null} when none has. */
    PDFont fontFor(String text, boolean bold) {
        for (FontFiles.Family each : FontFiles.families()) {
            PDFont font = loaded.computeIfAbsent(bold ? each.bold() : each.regular(), this::load).orElse(null);
            if (font != null && canWrite(font, text)) {
                return font;
            }
        }
        return null;
    }

    private static boolean canWrite(PDFont font, String text) {
        try {
            font.encode(text);
            return true;
        } catch (IllegalArgumentException | IOException e) {
            return false;
        }
    }

    /** Empty for a font that is broken or whose maker does not allow to put it into documents. */
    private Optional<PDFont> load(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(PDType0Font.load(document, in));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
