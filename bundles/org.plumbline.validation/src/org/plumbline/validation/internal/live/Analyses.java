/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal.live;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;

import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;

/** The analyses that some check asked for, each computed when asked for and kept until something it can read changes. */
final class Analyses {

    private final Map<Analysis<?>, SharedAnalysis> known = new IdentityHashMap<>();
    private final Deque<SharedAnalysis> computing = new ArrayDeque<>();

    SharedAnalysis of(Analysis<?> analysis) {
        return known.computeIfAbsent(analysis, SharedAnalysis::new);
    }

    Collection<SharedAnalysis> all() {
        return known.values();
    }

    @SuppressWarnings("unchecked")
    <R> R result(Analysis<R> analysis, AnalysisContext context) {
        SharedAnalysis shared = of(analysis);
        if (!computing.isEmpty()) {
            shared.dependents.add(computing.peek());
        }
        if (shared.result == null) {
            computing.push(shared);
            try {
                shared.result = analysis.compute(context);
            } finally {
                computing.pop();
            }
        }
        return (R) shared.result;
    }
}
