/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

/**
 * A computation over the whole workload that several rules share, such as the single points of failure. Its result is
 * computed when a rule first asks for it and kept until the model changes. An analysis is used as a key: make it a
 * constant.
 *
 * @param <R> type of the result, which must not be changed by those who get it
 */
@FunctionalInterface
public interface Analysis<R> {
    /** Computes the result from the workload and from other analyses. */
    R compute(AnalysisContext context);
}
