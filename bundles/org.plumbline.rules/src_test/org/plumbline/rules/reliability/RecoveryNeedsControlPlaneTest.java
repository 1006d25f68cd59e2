/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__DATA_PLANE_RECOVERY;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Fact;
import org.plumbline.model.RecoveryStrategy;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.PracticeRuleTest;
import org.plumbline.rules.internal.Designs;

class RecoveryNeedsControlPlaneTest extends PracticeRuleTest {

    RecoveryNeedsControlPlaneTest() {
        super(new RecoveryNeedsControlPlane(), PRACTICES__DATA_PLANE_RECOVERY);
    }

    @Override
    protected ModelBuilder design(ModelBuilder b) {
        return Designs.inTwoRegions(b);
    }

    @Test
    void restoringFromBackupsAlwaysCreatesResources() {
        silent(ModelBuilder.workload("Shop").practices(p -> {
            p.setRecoveryStrategy(RecoveryStrategy.BACKUP_AND_RESTORE);
            p.setDataPlaneRecovery(Fact.NO);
        }).workload());
    }
}
