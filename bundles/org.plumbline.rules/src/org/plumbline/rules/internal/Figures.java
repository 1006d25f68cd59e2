/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers in sentences. */
public final class Figures {

    private static final double PERCENT = 100;
    private static final int PERCENT_DECIMALS = 4;

    private Figures() {
    }

    /** A number without a useless fraction, with at most two decimals. */
    public static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE) {
            return Long.toString((long) value);
        }
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** A share of one in percent, rounded down to four decimals, so that what falls short still shows it. */
    public static String percent(double share) {
        BigDecimal percent = BigDecimal.valueOf(share * PERCENT).setScale(PERCENT_DECIMALS + 4, RoundingMode.HALF_EVEN)
                .setScale(PERCENT_DECIMALS, RoundingMode.FLOOR);
        return percent.stripTrailingZeros().toPlainString() + " %";
    }

    /** A number of things, such as "1 copy": the plural is made by an s. */
    public static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
