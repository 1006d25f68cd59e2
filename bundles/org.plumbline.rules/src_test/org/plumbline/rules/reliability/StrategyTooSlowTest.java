/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.RecoveryStrategy;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class StrategyTooSlowTest extends RuleTest {

    StrategyTooSlowTest() {
        super(new StrategyTooSlow());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return recovered(b, RecoveryStrategy.BACKUP_AND_RESTORE);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return recovered(b, RecoveryStrategy.WARM_STANDBY);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return recovered(important(b), RecoveryStrategy.UNKNOWN);
    }

    @Test
    void theFixTakesTheCheapestThatIsFastEnough() {
        Workload workload = recovered(ModelBuilder.workload("Shop"), RecoveryStrategy.BACKUP_AND_RESTORE);
        Fixes.apply(Engine.fixes(fires(workload)).get(0));
        assertEquals(RecoveryStrategy.PILOT_LIGHT, workload.getPractices().getRecoveryStrategy());
    }

    @Test
    void hoursAreEnoughForBackups() {
        Workload workload = recovered(ModelBuilder.workload("Shop"), RecoveryStrategy.BACKUP_AND_RESTORE);
        workload.getObjectives().setRecoveryTimeMinutes(480);
        silent(workload);
    }

    private static Workload recovered(ModelBuilder b, RecoveryStrategy strategy) {
        b.objectives(o -> o.setRecoveryTimeMinutes(15));
        return b.practices(p -> p.setRecoveryStrategy(strategy)).workload();
    }
}
