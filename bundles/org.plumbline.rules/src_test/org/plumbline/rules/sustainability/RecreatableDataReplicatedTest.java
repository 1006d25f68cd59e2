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

class RecreatableDataReplicatedTest extends RuleTest {

    RecreatableDataReplicatedTest() {
        super(new RecreatableDataReplicated());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return index(b, Fact.YES);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return index(b, Fact.NO);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return index(b, Fact.UNKNOWN);
    }

    @Test
    void originalsMayTravel() {
        silent(database(ModelBuilder.workload("Shop"), s -> s.setCrossRegionBackup(Fact.YES)));
    }

    private static DataStore index(ModelBuilder b, Fact recreatable) {
        return b.add(DataStore.class, "Product search", "aws.opensearch", s -> {
            s.setKind(DataStoreKind.SEARCH);
            s.setMultiRegion(Fact.YES);
            s.setRecreatable(recreatable);
        });
    }
}
