/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report.internal;

import java.util.Locale;

/** Makes words for people of names for programs. */
final class Words {

    private Words() {
    }

    /** {@code AvailabilityZone} becomes {@code Availability zone}. */
    static String spaced(String camelCase) {
        StringBuilder words = new StringBuilder(camelCase.length() + 4);
        for (int i = 0; i < camelCase.length(); i++) {
            char c = camelCase.charAt(i);
            if (i > 0 && Character.isUpperCase(c)) {
                words.append(' ').append(Character.toLowerCase(c));
            } else {
                words.append(c);
            }
        }
        return words.toString();
    }

    /** {@code IN_PRODUCTION} becomes {@code In production}. */
    static String sentence(String constant) {
        String lower = constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        return lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    /** {@code IN_PRODUCTION} becomes {@code inProduction}. */
    static String camelCase(String constant) {
        StringBuilder name = new StringBuilder(constant.length());
        for (String word : constant.toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : sentence(word));
        }
        return name.toString();
    }
}
