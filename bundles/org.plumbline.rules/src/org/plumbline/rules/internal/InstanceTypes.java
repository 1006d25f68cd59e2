/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the name of an instance type tells, such as {@code db.m5.large} or {@code p4d.24xlarge}. */
public final class InstanceTypes {

    /** Families with graphics or machine-learning processors. */
    private static final Pattern ACCELERATED = Pattern.compile("(p|g|trn|inf|dl|vt|f)\\d\\w*(-\\w+)?");

    private InstanceTypes() {
    }

    /** The family within the name, such as {@code m5}; empty when it is no instance type. */
    public static Optional<String> family(String type) {
        if (type == null || type.indexOf('.') < 0) {
            return Optional.empty();
        }
        String[] parts = type.strip().toLowerCase(Locale.ROOT).split("\\.", -1);
        boolean prefixed = parts.length > 2 && List.of("db", "cache", "ml", "dms").contains(parts[0]);
        return Optional.of(prefixed ? parts[1] : parts[0]);
    }

    /** Whether it has graphics or machine-learning processors. */
    public static boolean accelerated(String type) {
        return family(type).filter(family -> ACCELERATED.matcher(family).matches()).isPresent();
    }
}
