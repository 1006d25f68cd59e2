/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal.live;

import java.util.Arrays;

import org.plumbline.model.Element;
import org.plumbline.validation.internal.ClassChecks;

/** What is known of an element of the workload: what its checks came to, what they read, which of them have to run. */
final class Slot extends Source {

    private static final Object[] NOTHING = {};
    private static final int[] NOWHERE = {};

    final Element element;
    final ClassChecks checks;
    final long[] satisfied;
    Readings readings = Readings.NONE;
    boolean inScope = true;
    boolean attached = true;
    /** Whether the element itself was declared out of scope when it was last looked at. */
    boolean outside;
    /** The targets of its references when they were last looked at, in the order of the references. */
    Element[][] targets;
    /** The rules that have to be run, or null. */
    long[] dirty;

    private int[] places = NOWHERE;
    private Object[] results = NOTHING;

    Slot(Element element, ClassChecks checks) {
        this.element = element;
        this.checks = checks;
        this.satisfied = new long[(checks.size() + Long.SIZE - 1) / Long.SIZE];
    }

    int results() {
        return results.length;
    }

    /** Position among the class's rules of the rule that left the result. */
    int place(int index) {
        return places[index];
    }

    /** A finding, an open question or a failure. */
    Object result(int index) {
        return results[index];
    }

    /** What the rule at the position left behind, or null. */
    Object resultOf(int position) {
        int at = Arrays.binarySearch(places, position);
        return at < 0 ? null : results[at];
    }

    void setResult(int position, Object result) {
        int at = Arrays.binarySearch(places, position);
        if (at >= 0 && result != null) {
            results[at] = result;
        } else if (at >= 0) {
            places = without(places, at);
            results = results.length == 1 ? NOTHING : without(results, at);
        } else if (result != null) {
            insert(-at - 1, position, result);
        }
    }

    private void insert(int at, int position, Object result) {
        int[] morePlaces = new int[places.length + 1];
        Object[] moreResults = new Object[places.length + 1];
        System.arraycopy(places, 0, morePlaces, 0, at);
        System.arraycopy(results, 0, moreResults, 0, at);
        morePlaces[at] = position;
        moreResults[at] = result;
        System.arraycopy(places, at, morePlaces, at + 1, places.length - at);
        System.arraycopy(results, at, moreResults, at + 1, results.length - at);
        places = morePlaces;
        results = moreResults;
    }

    private static int[] without(int[] values, int at) {
        int[] result = new int[values.length - 1];
        System.arraycopy(values, 0, result, 0, at);
        System.arraycopy(values, at + 1, result, at, result.length - at);
        return result;
    }

    private static Object[] without(Object[] values, int at) {
        Object[] result = new Object[values.length - 1];
        System.arraycopy(values, 0, result, 0, at);
        System.arraycopy(values, at + 1, result, at, result.length - at);
        return result;
    }
}
