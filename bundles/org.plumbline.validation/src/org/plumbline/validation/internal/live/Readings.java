/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal.live;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * What the checks of one element read: each source and kind once, with the set of rules that read it. Rules of one
 * element read much the same, so this stays small.
 */
final class Readings {

    static final Readings NONE = new Readings(new Source[0], new int[0], new long[0], 0);

    private final Source[] sources;
    private final int[] kinds;
    private final long[] rules;
    private final int words;

    /** @param rules sets of rules, {@code words} words each */
    Readings(Source[] sources, int[] kinds, long[] rules, int words) {
        this.sources = sources;
        this.kinds = kinds;
        this.rules = rules;
        this.words = words;
    }

    int size() {
        return sources.length;
    }

    Source source(int index) {
        return sources[index];
    }

    /** Each source once. */
    Set<Source> sources() {
        if (sources.length == 0) {
            return Set.of();
        }
        Set<Source> result = Collections.newSetFromMap(new IdentityHashMap<>(sources.length));
        Collections.addAll(result, sources);
        return result;
    }

    int kind(int index) {
        return kinds[index];
    }

    long word(int index, int word) {
        return rules[index * words + word];
    }

    /** Adds the rules that read the source in this way to {@code into}; true when there are any. */
    boolean readersOf(Source source, int kind, long[] into) {
        for (int i = 0; i < sources.length; i++) {
            if (sources[i] == source && kinds[i] == kind) {
                for (int w = 0; w < words; w++) {
                    into[w] |= rules[i * words + w];
                }
                return true;
            }
        }
        return false;
    }
}
