/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class VersionsKeptForEverTest extends RuleTest {

    VersionsKeptForEverTest() {
        super(new VersionsKeptForEver());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return versioned(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return versioned(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return versioned(b, Fact.UNKNOWN);
    }

    @Test
    void whatMustNotBeDeletedIsKept() {
        DataStore store = versioned(ModelBuilder.workload("Shop"), Fact.NO);
        store.setWriteOnce(Fact.YES);
        silent(store);
    }

    @Test
    void aStoreWithoutAnyLifecycleIsReportedOnce() {
        DataStore store = versioned(ModelBuilder.workload("Shop"), Fact.NO);
        store.setLifecycle(Fact.NO);
        silent(store);
    }

    private static DataStore versioned(ModelBuilder b, Fact expiry) {
        return bucket(b, s -> {
            s.setVersioning(Fact.YES);
            s.setLifecycle(Fact.YES);
            s.setVersionExpiry(expiry);
        });
    }
}
