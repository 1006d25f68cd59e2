/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import org.plumbline.model.Criticality;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.validation.Context;

/** How much has to hang on a workload before something is worth asking its team. */
public enum Stakes {
    /** Worth asking of every workload, a first sketch included. */
    ANY,
    /** It runs in production and its outage hurts, or it will be critical. */
    OPERATED,
    /** Its outage hurts the business: its criticality is high or above. */
    CRITICAL,
    /** Its outage hurts the business, or it handles data whose disclosure does. */
    SENSITIVE;

    /** Whether that much hangs on the workload. */
    public boolean in(Workload workload, Context context) {
        return switch (this) {
            case ANY -> true;
            case SENSITIVE -> critical(workload) || context.analysis(SensitiveData.ANALYSIS);
            case OPERATED -> critical(workload)
                    || workload.getStage() == Stage.IN_PRODUCTION && workload.getCriticality() != Criticality.LOW;
            case CRITICAL -> critical(workload);
        };
    }

    /** Whether so little hangs on the workload that the answer would change nothing. */
    boolean ruledOut(Workload workload, Context context) {
        return this != ANY && workload.getCriticality() == Criticality.LOW
                && !(this == SENSITIVE && context.analysis(SensitiveData.ANALYSIS));
    }

    private static boolean critical(Workload workload) {
        return workload.getCriticality().compareTo(Criticality.HIGH) >= 0;
    }
}
