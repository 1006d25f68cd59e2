/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import org.plumbline.model.Workload;

/** What an {@link Analysis} computes from. It may read all of the workload directly. */
public interface AnalysisContext {

    /** The workload under review. */
    Workload workload();

    /** The result of another analysis of the same state of the model, such as the graph of flows. */
    <R> R analysis(Analysis<R> analysis);

    /**
     * Ends the computation when an edit has overtaken it. To be called in every loop that can run for more than a
     * millisecond.
     *
     * @throws java.util.concurrent.CancellationException when the result is no longer wanted
     */
    void checkCanceled();
}
