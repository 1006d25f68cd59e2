/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.tree;

/** Reads numbers of an input. */
public final class PlainNumber {

    /** No figure of a design has more; converting digits without end costs time without end. */
    private static final int LONGEST = 40;

    private PlainNumber() {
    }

    /** The number that a text is, or not a number. */
    public static double of(String text) {
        String plain = text == null ? "" : text.strip();
        return plain.length() <= LONGEST && PlainScalar.isNumber(plain) ? Double.parseDouble(plain) : Double.NaN;
    }
}
