/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__QUOTAS_ALIGNED;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Fact;
import org.plumbline.model.RecoveryStrategy;
import org.plumbline.model.Region;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.PracticeRuleTest;
import org.plumbline.rules.internal.Designs;

class QuotasDifferTest extends PracticeRuleTest {

    QuotasDifferTest() {
        super(new QuotasDiffer(), PRACTICES__QUOTAS_ALIGNED);
    }

    @Override
    protected ModelBuilder design(ModelBuilder b) {
        return Designs.inTwoRegions(b);
    }

    @Test
    void oneRegionOfOneAccountHasNothingToDifferFrom() {
        ModelBuilder b = ModelBuilder.workload("Shop").practices(p -> p.setQuotasAligned(Fact.NO));
        Region region = b.add(Region.class, "eu-central-1");
        server(b.in(region), c -> { });
        silent(b.workload());
    }

    @Test
    void aStandbyThatIsNotDrawnCountsToo() {
        ModelBuilder b = ModelBuilder.workload("Shop").practices(p -> {
            p.setQuotasAligned(Fact.NO);
            p.setRecoveryStrategy(RecoveryStrategy.WARM_STANDBY);
        });
        fires(b.workload());
    }
}
