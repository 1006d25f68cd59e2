/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal.live;

import java.util.HashSet;
import java.util.Set;

import org.plumbline.validation.Analysis;

/** The result of an analysis while it holds. */
final class SharedAnalysis extends Source {

    final Analysis<?> analysis;
    /** Analyses that were computed from this one. */
    final Set<SharedAnalysis> dependents = new HashSet<>();
    Object result;

    SharedAnalysis(Analysis<?> analysis) {
        this.analysis = analysis;
    }
}
