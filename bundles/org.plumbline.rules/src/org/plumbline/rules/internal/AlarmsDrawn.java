/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import org.plumbline.model.Workload;
import org.plumbline.validation.Analysis;

/** Whether the workload shows alarms at all; a sketch often leaves them out. */
public final class AlarmsDrawn implements Analysis<Boolean> {

    public static final AlarmsDrawn ANALYSIS = new AlarmsDrawn();

    private AlarmsDrawn() {
    }

    @Override
    public Boolean compute(Workload workload) {
        return !workload.getAlarms().isEmpty();
    }
}
