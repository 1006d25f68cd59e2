/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import org.plumbline.model.PricingModel;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;
import org.plumbline.validation.graph.AllNodes;

/** Whether anything in the design is paid for by a commitment. */
public enum Committed implements Analysis<Boolean> {
    ANYTHING;

    @Override
    public Boolean compute(AnalysisContext context) {
        return context.analysis(AllNodes.COMPONENTS).stream()
                .anyMatch(component -> component.getPricing() == PricingModel.COMMITTED);
    }
}
