/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Fact;

/** Readings of resolved values as facts and numbers. */
final class Values {

    private Values() {
    }

    /** A yes/no property; {@code omitted} is what CloudFormation takes when it is left out. */
    static Fact fact(Resolved value, Fact omitted) {
        if (value.isAbsent()) {
            return omitted;
        }
        return switch (value.text().orElse("").toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1" -> Fact.YES;
            case "false", "no", "off", "0" -> Fact.NO;
            default -> Fact.UNKNOWN;
        };
    }

    /** Yes when the property has the wanted text, no when it has another. */
    static Fact is(Resolved value, String wanted, Fact omitted) {
        if (value.isAbsent()) {
            return omitted;
        }
        return value.text().map(text -> fact(text.equalsIgnoreCase(wanted))).orElse(Fact.UNKNOWN);
    }

    /** Yes when something is given, even if it is open; no when nothing is. */
    static Fact given(Resolved value) {
        if (value instanceof Resolved.Unknown unknown && mayBeAbsent(unknown)) {
            return Fact.UNKNOWN;
        }
        return fact(!value.isAbsent() && !value.text().filter(String::isBlank).isPresent());
    }

    private static boolean mayBeAbsent(Resolved.Unknown unknown) {
        return unknown.mentions().stream().anyMatch(Resolved::isAbsent);
    }

    static Fact not(Fact fact) {
        return fact == Fact.YES ? Fact.NO : fact == Fact.NO ? Fact.YES : Fact.UNKNOWN;
    }

    static Fact fact(boolean value) {
        return value ? Fact.YES : Fact.NO;
    }

    static Optional<Integer> integer(Resolved value) {
        return decimal(value).filter(d -> d == Math.rint(d) && Math.abs(d) <= Integer.MAX_VALUE)
                .map(Double::intValue);
    }

    static Optional<Double> decimal(Resolved value) {
        Optional<String> text = value.text().filter(t -> t.length() <= 30);
        try {
            return text.map(t -> Double.valueOf(t.strip())).filter(d -> !d.isNaN() && !d.isInfinite());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Any yes: yes; nothing but no: no; nothing at all: what is given; else unknown. */
    static Fact any(Collection<Fact> facts, Fact none) {
        return facts.isEmpty() ? none : facts.contains(Fact.YES) ? Fact.YES : facts.contains(Fact.UNKNOWN)
                ? Fact.UNKNOWN : Fact.NO;
    }

    /** Any yes: yes; nothing but no: no; else unknown. */
    static Fact any(Collection<Fact> facts) {
        return any(facts, Fact.UNKNOWN);
    }

    /** Yes when the number is above zero; {@code omitted} is what CloudFormation takes when it is left out. */
    static Fact positive(Resolved value, Fact omitted) {
        return value.isAbsent() ? omitted : decimal(value).map(number -> fact(number > 0)).orElse(Fact.UNKNOWN);
    }

    /** All yes: yes; any no: no; nothing known: unknown. */
    static Fact all(Iterable<Fact> facts) {
        Fact result = Fact.UNKNOWN;
        boolean open = false;
        for (Fact fact : facts) {
            if (fact == Fact.NO) {
                return Fact.NO;
            }
            open |= fact == Fact.UNKNOWN;
            result = Fact.YES;
        }
        return open ? Fact.UNKNOWN : result;
    }
}
