/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;

/** Whether the workload shows something at all; a sketch or an import often leaves it out. */
public enum Drawn implements Analysis<Boolean> {
    ALARMS,
    FLOWS;

    @Override
    public Boolean compute(AnalysisContext context) {
        return switch (this) {
            case ALARMS -> !context.workload().getAlarms().isEmpty();
            case FLOWS -> !context.workload().getFlows().isEmpty();
        };
    }
}
