/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure of a rule that teams may set to their own, such as the shortest time that backups are kept. Make it a
 * constant of the rule and read it with {@link Context#value}.
 *
 * @param name what it is called in a configuration file, in camel case
 * @param description what it means, with its unit
 * @param defaultValue what holds when nobody sets it
 * @param least smallest value that makes sense
 * @param most largest value that makes sense
 */
public record Parameter(String name, String description, double defaultValue, double least, double most) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    /** @throws IllegalArgumentException when the default is out of range */
    public Parameter {
        if (!(least <= defaultValue && defaultValue <= most)) {
            throw new IllegalArgumentException(name + ": " + defaultValue + " is not within " + least + " and " + most);
        }
    }

    /** What is wrong with a value that somebody wrote and what to write instead; empty when it can be used. */
    public Optional<String> problemWith(String value) {
        if (!NUMBER.matcher(value).matches()) {
            return Optional.of("Write a number.");
        }
        double number = Double.parseDouble(value);
        if (least <= number && number <= most) {
            return Optional.empty();
        }
        return Optional.of(most == Double.MAX_VALUE ? "Write a number of at least " + text(least) + "."
                : "Write a number between " + text(least) + " and " + text(most) + ".");
    }

    private static String text(double number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    /** A parameter that may be any number from zero on. */
    public static Parameter of(String name, double defaultValue, String description) {
        return new Parameter(name, description, defaultValue, 0, Double.MAX_VALUE);
    }

    /** A parameter in percent. */
    public static Parameter percent(String name, double defaultValue, String description) {
        return new Parameter(name, description, defaultValue, 0, 100);
    }
}
