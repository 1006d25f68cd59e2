/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal.live;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

import org.plumbline.validation.Footprints;
import org.plumbline.validation.internal.Bits;

/** Which checks have to be run because something they read has changed. */
final class Dirt {

    private static final int ANY_FEATURE = -1;

    private final Analyses analyses;
    private final Footprints footprints;
    private final Deque<Slot> slots = new ArrayDeque<>();
    private long[] rules = new long[1];

    Dirt(Analyses analyses, Footprints footprints) {
        this.analyses = analyses;
        this.footprints = footprints;
    }

    boolean isEmpty() {
        return slots.isEmpty();
    }

    /** The next element with rules to run, or null; it stays until {@link #done} is said of it. */
    Slot next() {
        return slots.peek();
    }

    /** Forgets the element that {@link #next} gave. */
    void done() {
        slots.remove().dirty = null;
    }

    /** How many checks have to be run, counted up to {@code limit} elements. */
    long checks(int limit) {
        long checks = 0;
        int seen = 0;
        for (Slot slot : slots) {
            checks += Bits.count(slot.dirty);
            if (++seen == limit) {
                break;
            }
        }
        return checks * slots.size() / Math.max(1, seen);
    }

    void mark(Slot slot, long[] some) {
        if (!slot.attached || Bits.isEmpty(some)) {
            return;
        }
        if (slot.dirty == null) {
            slot.dirty = some.clone();
            slots.add(slot);
        } else {
            Bits.add(slot.dirty, some);
        }
    }

    /** Marks the checks that read the source in this way. */
    void touch(Source source, int kind) {
        touch(source, kind, ANY_FEATURE);
    }

    /** Marks every check that read the source in any way. */
    void touchAll(Source source) {
        for (int i = source.readers() - 1; i >= 0; i--) {
            Slot reader = source.reader(i);
            Readings readings = reader.readings;
            for (int r = 0; r < readings.size(); r++) {
                if (readings.source(r) == source) {
                    long[] some = empty(reader);
                    readings.readersOf(source, readings.kind(r), some);
                    mark(reader, some);
                }
            }
        }
    }

    /** Forgets the results of analyses that can have read the feature, and marks the checks that read them. */
    void invalidateAnalyses(int feature) {
        for (SharedAnalysis each : analyses.all()) {
            if (each.result != null && (feature < 0 || footprints.mayRead(each.analysis, feature))) {
                invalidate(each);
            }
        }
    }

    private void invalidate(SharedAnalysis analysis) {
        if (analysis.result != null) {
            analysis.result = null;
            touch(analysis, Kinds.ALL);
            analysis.dependents.forEach(this::invalidate);
            analysis.dependents.clear();
        }
    }

    /** Marks the checks that read the source in this way and can have read the feature; a negative one is any. */
    void touch(Source source, int kind, int feature) {
        for (int i = source.readers() - 1; i >= 0; i--) {
            Slot reader = source.reader(i);
            long[] some = empty(reader);
            if (reader.readings.readersOf(source, kind, some)) {
                if (feature >= 0) {
                    Bits.retain(some, reader.checks.reading(feature));
                }
                mark(reader, some);
            }
        }
    }

    private long[] empty(Slot reader) {
        int words = reader.satisfied.length;
        if (rules.length != words) {
            rules = new long[words];
        }
        Arrays.fill(rules, 0);
        return rules;
    }
}
