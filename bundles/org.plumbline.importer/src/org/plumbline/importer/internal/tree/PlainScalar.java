/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.tree;

/** Tells what an unquoted scalar is, by the rules CloudFormation applies (YAML 1.1 words for yes and no included). */
final class PlainScalar {

    private PlainScalar() {
    }

    static Value.Kind kind(String text) {
        if (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null")) {
            return Value.Kind.NULL;
        }
        return switch (text) {
            case "true", "True", "TRUE", "false", "False", "FALSE", "yes", "Yes", "YES", "no", "No", "NO", "on", "On",
                    "ON", "off", "Off", "OFF" -> Value.Kind.BOOLEAN;
            default -> isNumber(text) ? Value.Kind.NUMBER : Value.Kind.TEXT;
        };
    }

    /** Whether the text is a decimal number; told without converting, since a hostile exponent is costly to convert. */
    static boolean isNumber(String text) {
        int i = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int integer = digits(text, i);
        i += integer;
        int fraction = 0;
        if (i < text.length() && text.charAt(i) == '.') {
            fraction = digits(text, i + 1);
            i += 1 + fraction;
        }
        if (integer + fraction == 0) {
            return false;
        }
        if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            i++;
            if (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
                i++;
            }
            int exponent = digits(text, i);
            if (exponent == 0) {
                return false;
            }
            i += exponent;
        }
        return i == text.length();
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - from;
    }
}
