/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

import java.util.Locale;

/** Turns names for programs into words for people, and back. */
public final class Words {

    private Words() {
    }

    /** {@code AvailabilityZone} becomes {@code Availability zone}, {@code IN_PRODUCTION} {@code In production}. */
    public static String of(String name) {
        boolean constant = name.equals(name.toUpperCase(Locale.ROOT));
        StringBuilder words = new StringBuilder(name.length() + 4);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!constant && i > 0 && Character.isUpperCase(c) && Character.isLetterOrDigit(name.charAt(i - 1))) {
                words.append(' ');
            }
            words.append(c == '_' ? ' ' : i == 0 ? Character.toUpperCase(c) : Character.toLowerCase(c));
        }
        return words.toString();
    }

    /** {@code IN_PRODUCTION} becomes {@code inProduction}. */
    public static String camelCase(String constant) {
        StringBuilder name = new StringBuilder(constant.length());
        for (String word : constant.toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : of(word));
        }
        return name.toString();
    }
}
