/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names one thing or several: {@code *} stands for any number of characters, such as in {@code SEC-NET-*}.
 *
 * @param text as it was written
 */
public record Wildcard(String text, Pattern pattern) {

    private static final String ANY = "*";

    public static Wildcard of(String text) {
        return new Wildcard(text, Pattern.compile(Stream.of(text.split("\\*", -1)).map(Pattern::quote)
                .collect(Collectors.joining(".*")), Pattern.DOTALL));
    }

    /** Whether it names one thing only. */
    public boolean isExact() {
        return !text.contains(ANY);
    }

    public boolean matches(String name) {
        return isExact() ? text.equals(name) : pattern.matcher(name).matches();
    }

    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wildcard wildcard && wildcard.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
