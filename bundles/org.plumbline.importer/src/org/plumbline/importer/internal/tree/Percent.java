/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.tree;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Text in which bytes stand as a percent sign and two hexadecimal digits. */
public final class Percent {

    private Percent() {
    }

    /** The text in UTF-8; what is no such sign stays as it is. */
    public static String decode(byte[] encoded) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            int high = i + 2 < encoded.length ? Character.digit(encoded[i + 1], 16) : -1;
            int low = i + 2 < encoded.length ? Character.digit(encoded[i + 2], 16) : -1;
            if (encoded[i] == '%' && high >= 0 && low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(encoded[i]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
