/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.OptionalDouble;

import org.plumbline.validation.Context;
import org.plumbline.validation.Parameter;

/** When the cost of moving data is worth a change of the design. */
public final class TransferCost {

    /** One dollar in twenty; below, other things save more. */
    public static final Parameter SHARE = Parameter.percent("tolerableShare", 5,
            "Share of the monthly budget that this traffic may cost, in percent");
    /** A day's work of an engineer is paid back within half a year. */
    public static final Parameter DOLLARS = Parameter.of("tolerableDollars", 100,
            "Cost of this traffic that is accepted where no budget is agreed, in US dollars a month");

    private static final double PERCENT = 100;

    private TransferCost() {
    }

    /** Whether the cost, in US dollars a month, is more than the team tolerates. */
    public static boolean isHigh(double dollars, Context context) {
        OptionalDouble budget = Goals.budget(context);
        double tolerable = budget.isPresent() ? budget.getAsDouble() * context.value(SHARE) / PERCENT
                : context.value(DOLLARS);
        return dollars > tolerable;
    }

    /** What the cost is compared with, in words. */
    public static String tolerated(Context context) {
        OptionalDouble budget = Goals.budget(context);
        return budget.isPresent()
                ? "more than " + Figures.text(context.value(SHARE)) + " % of the monthly budget of "
                        + Figures.text(budget.getAsDouble()) + " US dollars"
                : "more than the " + Figures.text(context.value(DOLLARS)) + " US dollars that are accepted";
    }
}
