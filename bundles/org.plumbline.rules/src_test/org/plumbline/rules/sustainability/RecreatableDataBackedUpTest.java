/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class RecreatableDataBackedUpTest extends RuleTest {

    RecreatableDataBackedUpTest() {
        super(new RecreatableDataBackedUp());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return database(b, s -> {
            s.setRecreatable(Fact.YES);
            s.setPointInTimeRecovery(Fact.YES);
            s.setMultiZone(Fact.YES);
        });
    }

    @Override
    public Element fine(ModelBuilder b) {
        return database(b, s -> {
            s.setRecreatable(Fact.YES);
            s.setBackup(Fact.NO);
        });
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return b.add(DataStore.class, "Product search", "aws.opensearch", s -> {
            s.setKind(DataStoreKind.SEARCH);
            s.setBackup(Fact.YES);
        });
    }

    @Test
    void originalsAreBackedUp() {
        silent(database(ModelBuilder.workload("Shop"), s -> s.setBackup(Fact.YES)));
    }
}
