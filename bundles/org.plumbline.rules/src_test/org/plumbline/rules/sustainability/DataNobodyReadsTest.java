/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Interaction;
import org.plumbline.model.Stage;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class DataNobodyReadsTest extends RuleTest {

    DataNobodyReadsTest() {
        super(new DataNobodyReads());
    }

    @Override
    public Element problem(ModelBuilder b) {
        DataStore store = database(b, s -> { });
        b.flow(function(b, f -> { }), store, f -> f.setReadSharePercent(0));
        return store;
    }

    @Override
    public Element fine(ModelBuilder b) {
        DataStore store = (DataStore) problem(b);
        b.flow(container(b, "Reports", c -> { }), store, f -> f.setReadSharePercent(100));
        return store;
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setStage(Stage.IN_PRODUCTION);
        DataStore store = database(b, s -> { });
        b.flow(function(b, f -> { }), store, f -> f.setInteraction(Interaction.BATCH));
        return store;
    }

    @Test
    void archivesWaitForTheDayTheyAreNeeded() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        DataStore archive = bucket(b, s -> { });
        b.flow(function(b, f -> { }), archive, f -> f.setReadSharePercent(0));
        silent(archive);
    }

    @Test
    void whatFlowsOutIsRead() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        DataStore store = (DataStore) problem(b);
        b.flow(store, container(b, "Reports", c -> { }));
        silent(store);
    }
}
