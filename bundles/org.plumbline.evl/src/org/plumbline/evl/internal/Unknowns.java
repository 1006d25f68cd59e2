/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The gaps of the design that a check comes upon, and what is supposed to fill them while it is tried. */
final class Unknowns {

    private final Map<Gap, Object> supposed = new HashMap<>();
    private Gap first;
    private Gap asked;
    private String question;

    /**
     * The value of a feature that the design leaves open: what is supposed, or else what the design has.
     *
     * @param said how the design says that it does not say, such as {@code Fact.UNKNOWN}
     */
    Object value(Gap gap, Object said) {
        if (supposed.containsKey(gap)) {
            return supposed.get(gap);
        }
        if (first == null) {
            first = gap;
        }
        return said;
    }

    void suppose(Gap gap, Object answer) {
        supposed.put(gap, answer);
    }

    void supposeNoMore(Gap gap) {
        supposed.remove(gap);
    }

    /** The first gap that was read since this was last asked. */
    Optional<Gap> takeFirst() {
        Gap gap = first;
        first = null;
        return Optional.ofNullable(gap);
    }

    /** The check itself asks; what it comes to does not count any more. */
    void ask(Gap gap, String text) {
        if (supposed.isEmpty() && asked == null) {
            asked = gap;
            question = text;
        }
    }

    /** What the check itself asks for. */
    Optional<Gap> asked() {
        return Optional.ofNullable(asked);
    }

    String question() {
        return question;
    }

    void clear() {
        supposed.clear();
        first = null;
        asked = null;
        question = null;
    }
}
