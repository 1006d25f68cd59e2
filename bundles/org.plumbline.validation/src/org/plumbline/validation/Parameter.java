/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.Optional;

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

    /** @throws IllegalArgumentException when the default is out of range */
    public Parameter {
        if (!(least <= defaultValue && defaultValue <= most)) {
            throw new IllegalArgumentException(name + ": " + defaultValue + " is not within " + least + " and " + most);
        }
    }

    /** What to write instead of a value that somebody wrote; empty when it can be used. */
    public Optional<String> problemWith(String value) {
        return NumberText.problem(value, least, most, false);
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
