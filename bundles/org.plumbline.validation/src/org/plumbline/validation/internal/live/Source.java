/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal.live;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;

/** Something that checks read: an element, the set of elements of a type, the result of an analysis. */
abstract class Source {

    private static final Slot[] NOBODY = {};
    /** Up to so many readers are looked through; for more it is kept where each stands. */
    private static final int FEW = 64;

    private Slot[] readers = NOBODY;
    private int count;
    private Map<Slot, Integer> places;

    int readers() {
        return count;
    }

    Slot reader(int index) {
        return readers[index];
    }

    void addReader(Slot reader) {
        if (count == readers.length) {
            readers = Arrays.copyOf(readers, Math.max(4, count * 2));
        }
        if (places == null && count == FEW) {
            places = new IdentityHashMap<>();
            for (int i = 0; i < count; i++) {
                places.put(readers[i], i);
            }
        }
        if (places != null) {
            places.put(reader, count);
        }
        readers[count++] = reader;
    }

    void removeReader(Slot reader) {
        int at = place(reader);
        if (at < 0) {
            return;
        }
        Slot last = readers[--count];
        readers[at] = last;
        readers[count] = null;
        if (places != null) {
            places.put(last, at);
            places.remove(reader);
        }
    }

    private int place(Slot reader) {
        if (places != null) {
            return places.getOrDefault(reader, -1);
        }
        int at = count - 1;
        while (at >= 0 && readers[at] != reader) {
            at--;
        }
        return at;
    }
}
