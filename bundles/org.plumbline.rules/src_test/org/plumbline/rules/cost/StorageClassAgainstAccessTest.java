/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__STORAGE_CLASS;

import org.junit.jupiter.api.Test;
import org.plumbline.model.AccessPattern;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class StorageClassAgainstAccessTest extends RuleTest {

    StorageClassAgainstAccessTest() {
        super(new StorageClassAgainstAccess());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return archive(b, AccessPattern.RARE, "STANDARD");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return archive(b, AccessPattern.RARE, "DEEP_ARCHIVE");
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return archive(b, AccessPattern.UNKNOWN, "STANDARD");
    }

    @Test
    void dailyReadsAreDearInColdStorage() {
        fires(archive(ModelBuilder.workload("Shop"), AccessPattern.FREQUENT, "ONEZONE_IA"));
        silent(archive(ModelBuilder.workload("Shop"), AccessPattern.FREQUENT, "STANDARD"));
    }

    @Test
    void asksForTheClassOfMuchData() {
        assertEquals(DATA_STORE__STORAGE_CLASS,
                asks(archive(ModelBuilder.workload("Shop"), AccessPattern.RARE, null)).feature());
    }

    @Test
    void aLifecycleOrAutomaticTiersMoveTheData() {
        DataStore store = archive(ModelBuilder.workload("Shop"), AccessPattern.RARE, "STANDARD");
        store.setLifecycle(Fact.YES);
        silent(store);
        silent(archive(ModelBuilder.workload("Shop"), AccessPattern.UNKNOWN, "INTELLIGENT_TIERING"));
    }

    private static DataStore archive(ModelBuilder b, AccessPattern access, String storageClass) {
        return bucket(b, s -> {
            s.setStorageGigabytes(5000);
            s.setAccessPattern(access);
            s.setStorageClass(storageClass);
        });
    }
}
