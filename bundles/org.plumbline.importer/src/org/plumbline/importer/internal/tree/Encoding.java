/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.tree;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a text is encoded, as its first bytes tell.
 *
 * @param mark how many bytes the byte order mark has
 */
record Encoding(Charset charset, int mark) {

    static final int LONGEST_MARK = 3;

    static Encoding of(byte[] bytes) {
        int first = at(bytes, 0);
        int second = at(bytes, 1);
        if (first == 0xEF && second == 0xBB && at(bytes, 2) == 0xBF) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (first == 0xFE && second == 0xFF) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        if (first == 0xFF && second == 0xFE) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        // JSON and YAML begin with a character of ASCII, so a zero tells where its other byte is.
        return new Encoding(first == 0 && second > 0 ? StandardCharsets.UTF_16BE
                : first > 0 && second == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8, 0);
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }
}
