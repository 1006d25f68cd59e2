/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;
import org.plumbline.validation.graph.AllNodes;

/** Whether anything in the design holds or carries data whose disclosure or change does harm. */
public final class SensitiveData implements Analysis<Boolean> {

    public static final SensitiveData ANALYSIS = new SensitiveData();

    private SensitiveData() {
    }

    @Override
    public Boolean compute(AnalysisContext context) {
        return context.analysis(AllNodes.COMPONENTS).stream().anyMatch(c -> Known.sensitive(c.getDataClass()))
                || context.workload().getFlows().stream().anyMatch(f -> Known.sensitive(f.getDataClass()));
    }
}
