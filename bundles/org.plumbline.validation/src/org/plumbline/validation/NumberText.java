/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them. */
final class NumberText {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private NumberText() {
    }

    /** What to write instead of the text; empty when it is a number within the bounds. */
    static Optional<String> problem(String text, double least, double most, boolean whole) {
        String kind = whole ? "a whole number" : "a number";
        boolean number = NUMBER.matcher(text).matches() && !(whole && text.contains("."));
        if (number && least <= Double.parseDouble(text) && Double.parseDouble(text) <= most) {
            return Optional.empty();
        }
        if (!number) {
            return Optional.of("Write " + kind + ".");
        }
        return Optional.of(most >= Integer.MAX_VALUE ? "Write " + kind + " of at least " + plain(least)
                + (Double.parseDouble(text) > most ? " and at most " + plain(most) + "." : ".")
                : "Write " + kind + " between " + plain(least) + " and " + plain(most) + ".");
    }

    private static String plain(double number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
