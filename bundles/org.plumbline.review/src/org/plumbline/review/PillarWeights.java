/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review;

import org.plumbline.catalog.Pillar;
import org.plumbline.model.Criticality;
import org.plumbline.model.Objectives;
import org.plumbline.model.Workload;

/**
 * What matters most to a workload. Security and reliability come first where nothing is said, because they are seldom
 * traded away; what the objectives name comes before what they are silent about.
 */
final class PillarWeights {

    private static final int USUAL = 1;
    private static final int SELDOM_TRADED = 2;
    private static final int NAMED = 2;

    private final Workload workload;
    private final Objectives objectives;

    PillarWeights(Workload workload) {
        this.workload = workload;
        this.objectives = workload.getObjectives();
    }

    int of(Pillar pillar) {
        int usual = pillar == Pillar.SECURITY || pillar == Pillar.RELIABILITY ? SELDOM_TRADED : USUAL;
        return named(pillar) ? usual + NAMED : usual;
    }

    private boolean named(Pillar pillar) {
        return switch (pillar) {
            case SECURITY -> objectives != null
                    && !(objectives.getComplianceSchemes().isEmpty() && objectives.getDataResidency().isEmpty());
            case RELIABILITY -> critical() || objectives != null && (objectives.isSetAvailabilityPercent()
                    || objectives.isSetRecoveryTimeMinutes() || objectives.isSetRecoveryPointMinutes());
            case PERFORMANCE -> objectives != null
                    && (objectives.isSetLatencyMillis() || objectives.isSetPeakRequestsPerSecond());
            case COST_OPTIMIZATION -> objectives != null && objectives.isSetMonthlyBudget();
            case OPERATIONAL_EXCELLENCE -> critical();
            case SUSTAINABILITY -> false;
        };
    }

    private boolean critical() {
        Criticality criticality = workload.getCriticality();
        return criticality == Criticality.HIGH || criticality == Criticality.MISSION_CRITICAL;
    }
}
