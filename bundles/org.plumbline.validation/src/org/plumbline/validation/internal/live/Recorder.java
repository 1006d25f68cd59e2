/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal.live;

import java.util.Arrays;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.plumbline.model.Element;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.Reads;

/**
 * Gathers what the checks of one element read while they are run, and then brings the readings of the element and the
 * readers of what it read up to date.
 */
final class Recorder implements Reads {

    private static final int FEW = 16;

    private final LiveView view;
    private Slot subject;
    private int rule;
    private int words;

    private Source[] sources = new Source[FEW];
    private int[] kinds = new int[FEW];
    private long[] rules = new long[FEW];
    private int count;
    /** Places in the arrays above plus one, by hash; used once there are more than a few. */
    private int[] table = {};
    private boolean hashed;

    Recorder(LiveView view) {
        this.view = view;
    }

    /** Starts over for an element; what its rules read that are not run again stays. */
    void begin(Slot slot, long[] run) {
        subject = slot;
        words = run.length;
        count = 0;
        hashed = false;
        Readings old = slot.readings;
        for (int i = 0; i < old.size(); i++) {
            long any = 0;
            for (int w = 0; w < words; w++) {
                any |= old.word(i, w) & ~run[w];
            }
            if (any != 0) {
                int at = find(old.source(i), old.kind(i));
                for (int w = 0; w < words; w++) {
                    rules[at * words + w] |= old.word(i, w) & ~run[w];
                }
            }
        }
    }

    /** The rule that reads from now on, by its position among those of the element. */
    void rule(int position) {
        rule = position;
    }

    /** Makes what was gathered the readings of the element. */
    void commit() {
        Readings old = subject.readings;
        if (sameSourcesAs(old)) {
            subject.readings = count == 0 ? Readings.NONE : taken(old);
            return;
        }
        Readings now = new Readings(Arrays.copyOf(sources, count), Arrays.copyOf(kinds, count),
                Arrays.copyOf(rules, count * words), words);
        replace(subject, old, now);
    }

    /** Forgets all that the element read. */
    static void forget(Slot slot) {
        replace(slot, slot.readings, Readings.NONE);
    }

    private static void replace(Slot slot, Readings old, Readings now) {
        Set<Source> before = old.sources();
        Set<Source> after = now.sources();
        for (Source each : before) {
            if (!after.contains(each)) {
                each.removeReader(slot);
            }
        }
        for (Source each : after) {
            if (!before.contains(each)) {
                each.addReader(slot);
            }
        }
        slot.readings = now;
    }

    @Override
    public void element(Element element) {
        if (element != subject.element) {
            add(view.slot(element), Kinds.ATTRIBUTES);
        }
    }

    @Override
    public void place(Element element) {
        add(view.slot(element), Kinds.PLACE);
    }

    @Override
    public void reference(Element owner, EReference reference) {
        add(view.slot(owner), Kinds.reference(reference));
    }

    @Override
    public void extent(Class<? extends Element> type) {
        Extent<?> extent = view.extents().of(type);
        add(extent, Kinds.ALL);
    }

    @Override
    public void referrers(Element target, EReference reference) {
        add(view.slot(target), Kinds.referrers(reference));
    }

    @Override
    public void analysis(Analysis<?> analysis) {
        add(view.analyses().of(analysis), Kinds.ALL);
    }

    private void add(Source source, int kind) {
        if (source != null) {
            int at = find(source, kind);
            rules[at * words + rule / Long.SIZE] |= 1L << rule;
        }
    }

    private int find(Source source, int kind) {
        if (count < FEW) {
            for (int i = 0; i < count; i++) {
                if (sources[i] == source && kinds[i] == kind) {
                    return i;
                }
            }
            return append(source, kind);
        }
        if (!hashed || table.length < count * 4) {
            rehash();
        }
        int at = hash(source, kind) & table.length - 1;
        while (table[at] != 0) {
            int i = table[at] - 1;
            if (sources[i] == source && kinds[i] == kind) {
                return i;
            }
            at = at + 1 & table.length - 1;
        }
        table[at] = count + 1;
        return append(source, kind);
    }

    private int append(Source source, int kind) {
        if (count == sources.length) {
            sources = Arrays.copyOf(sources, count * 2);
            kinds = Arrays.copyOf(kinds, count * 2);
        }
        if (rules.length < (count + 1) * words) {
            rules = Arrays.copyOf(rules, Math.max(rules.length * 2, (count + 1) * words));
        }
        sources[count] = source;
        kinds[count] = kind;
        Arrays.fill(rules, count * words, (count + 1) * words, 0);
        return count++;
    }

    private void rehash() {
        if (table.length < count * 4 || table.length > FEW * FEW) {
            table = new int[Integer.highestOneBit(count * 8)];
        } else {
            Arrays.fill(table, 0);
        }
        hashed = true;
        for (int i = 0; i < count; i++) {
            int at = hash(sources[i], kinds[i]) & table.length - 1;
            while (table[at] != 0) {
                at = at + 1 & table.length - 1;
            }
            table[at] = i + 1;
        }
    }

    private static int hash(Source source, int kind) {
        int hash = System.identityHashCode(source) * 31 + kind;
        return (hash ^ hash >>> 15) * 0x9E3779B1 >>> 3;
    }

    private boolean sameSourcesAs(Readings old) {
        if (old.size() != count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (old.source(i) != sources[i] || old.kind(i) != kinds[i]) {
                return false;
            }
        }
        return true;
    }

    /** The old readings when not even the sets of rules differ. */
    private Readings taken(Readings old) {
        for (int i = 0; i < count; i++) {
            for (int w = 0; w < words; w++) {
                if (old.word(i, w) != rules[i * words + w]) {
                    return new Readings(Arrays.copyOf(sources, count), Arrays.copyOf(kinds, count),
                            Arrays.copyOf(rules, count * words), words);
                }
            }
        }
        return old;
    }
}
