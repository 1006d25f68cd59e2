/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.RecoveryStrategy;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.rules.internal.Designs;
import org.plumbline.validation.Engine;

class BackupInOneRegionTest extends RuleTest {

    BackupInOneRegionTest() {
        super(new BackupInOneRegion());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return orders(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return orders(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return orders(b, Fact.UNKNOWN);
    }

    @Test
    void whatRunsInSeveralRegionsIsThere() {
        DataStore store = orders(ModelBuilder.workload("Shop"), Fact.NO);
        store.setMultiRegion(Fact.YES);
        silent(store);
    }

    @Test
    void twoDrawnRegionsAloneAreNoPlanOfRecovery() {
        ModelBuilder b = Designs.inTwoRegions(ModelBuilder.workload("Shop"));
        DataStore store = database(b, s -> s.setBackup(Fact.YES));
        silent(store);
        store.setCrossRegionBackup(Fact.NO);
        fires(store);
    }

    @Test
    void notEveryWorkloadNeedsASecondRegion() {
        silent(database(important(ModelBuilder.workload("Shop")), s -> {
            s.setBackup(Fact.YES);
            s.setCrossRegionBackup(Fact.NO);
        }));
    }

    @Test
    void theTradeOffNamesTheLimitOnPlaces() {
        ModelBuilder b = ModelBuilder.workload("Shop").objectives(o -> o.getDataResidency().add("Germany"));
        assertTrue(Engine.fixes(fires(orders(b, Fact.NO))).get(0).tradeOff().contains("where data may be kept"));
    }

    private static DataStore orders(ModelBuilder b, Fact crossRegion) {
        b.practices(p -> p.setRecoveryStrategy(RecoveryStrategy.BACKUP_AND_RESTORE));
        return database(b, s -> {
            s.setBackup(Fact.YES);
            s.setCrossRegionBackup(crossRegion);
        });
    }
}
