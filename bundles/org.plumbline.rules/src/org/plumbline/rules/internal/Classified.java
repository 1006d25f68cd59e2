/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import org.plumbline.model.Component;
import org.plumbline.model.DataClass;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;
import org.plumbline.validation.Context;
import org.plumbline.validation.graph.AllNodes;

/** Whether anybody has said of any data in the design how sensitive it is. */
public final class Classified implements Analysis<Boolean> {

    public static final Classified ANALYSIS = new Classified();

    private Classified() {
    }

    @Override
    public Boolean compute(AnalysisContext context) {
        return context.analysis(AllNodes.COMPONENTS).stream().anyMatch(c -> c.getDataClass() != DataClass.UNKNOWN)
                || context.workload().getFlows().stream().anyMatch(f -> f.getDataClass() != DataClass.UNKNOWN);
    }

    /** Whether nothing was said of its data, nor of any other data in the design. */
    public static boolean isOpen(Component component, Context context) {
        return component.getDataClass() == DataClass.UNKNOWN && !context.analysis(ANALYSIS);
    }
}
