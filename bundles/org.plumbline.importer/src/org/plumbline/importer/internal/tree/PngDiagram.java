/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.tree;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

import org.plumbline.importer.ImportException;

/**
 * The diagram that draw.io keeps in a PNG image: in a text chunk, with percent signs for what is no letter. Chunks
 * are those of the PNG specification, section 11.3.4: {@code tEXt}, or compressed {@code zTXt}.
 */
final class PngDiagram {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHUNK_FRAME = 12;

    private PngDiagram() {
    }

    static boolean isPng(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    /** @throws ImportException when the image holds no diagram, or one that is damaged or too large */
    static String read(String name, byte[] png, long largest) {
        ByteBuffer in = ByteBuffer.wrap(png).position(SIGNATURE.length);
        while (in.remaining() >= CHUNK_FRAME) {
            int length = in.getInt();
            if (length < 0 || length > in.remaining() - 8) {
                break;
            }
            byte[] type = new byte[4];
            in.get(type);
            byte[] data = new byte[length];
            in.get(data);
            in.getInt(); // its checksum: what is damaged does not read as XML
            String text = text(name, new String(type, StandardCharsets.US_ASCII), data, largest);
            if (text != null) {
                return text;
            }
        }
        throw new ImportException(name, 0, "this image holds no diagram of draw.io",
                "Export it with a copy of the diagram in it, or give the .drawio file");
    }

    private static String text(String name, String type, byte[] data, long largest) {
        int end = 0;
        while (end < data.length && data[end] != 0) {
            end++;
        }
        String keyword = new String(data, 0, end, StandardCharsets.ISO_8859_1);
        int start = type.equals("tEXt") ? end + 1 : end + 2;
        if (!type.equals("tEXt") && !type.equals("zTXt") || start > data.length
                || !keyword.equals("mxfile") && !keyword.equals("mxGraphModel")) {
            return null;
        }
        byte[] content = Arrays.copyOfRange(data, start, data.length);
        return Percent.decode(type.equals("tEXt") ? content : inflate(name, content, largest));
    }

    private static byte[] inflate(String name, byte[] packed, long largest) {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.write(buffer, 0, count);
                if (out.size() > largest) {
                    throw new ImportException(name, 0, "the diagram in the image is larger than "
                            + largest / 1024 / 1024 + " MB", "Split the diagram");
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new ImportException(name, 0, "the diagram in the image is damaged", "Export it again");
        }
    }
}
