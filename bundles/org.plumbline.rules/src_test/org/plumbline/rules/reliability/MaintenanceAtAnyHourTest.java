/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class MaintenanceAtAnyHourTest extends RuleTest {

    MaintenanceAtAnyHourTest() {
        super(new MaintenanceAtAnyHour());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return database(b, s -> s.setMaintenanceWindow(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return database(b, s -> s.setMaintenanceWindow(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return database(b, s -> { });
    }

    @Test
    void aSecondCopyGoesOnMeanwhile() {
        silent(database(ModelBuilder.workload("Shop"), s -> {
            s.setMaintenanceWindow(Fact.NO);
            s.setMultiZone(Fact.YES);
        }));
    }
}
