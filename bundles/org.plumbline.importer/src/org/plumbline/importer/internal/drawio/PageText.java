/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.drawio;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.plumbline.importer.ImportException;
import org.plumbline.importer.internal.tree.Percent;
import org.plumbline.importer.internal.tree.SourceText;

/** Unpacks compressed pages: percent-encoded XML, deflated, in Base64. */
final class PageText {

    /** More than the largest file that is read, far less than a compressed bomb makes, in bytes for all pages. */
    private static final int LARGEST = 32 * 1024 * 1024;
    private static final String REMEDY = "Save the diagram again, or as uncompressed XML";

    private final SourceText source;
    private int unpacked;

    PageText(SourceText source) {
        this.source = source;
    }

    /**
     * @throws ImportException when the text is no compressed page, or becomes too large
     */
    String unpack(String text, int line) {
        try {
            return Percent.decode(inflate(Base64.getMimeDecoder().decode(text), line));
        } catch (IllegalArgumentException | DataFormatException e) {
            throw source.error(line, "the page is neither XML nor a compressed page of draw.io", REMEDY);
        }
    }

    private byte[] inflate(byte[] packed, int line) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new DataFormatException("it ends too early");
                }
                unpacked += count;
                if (unpacked > LARGEST) {
                    throw source.error(line, "the pages unpack to more than " + LARGEST / 1024 / 1024 + " MB",
                            "Split the diagram");
                }
                out.write(buffer, 0, count);
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }
}
