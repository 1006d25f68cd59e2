/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class StoreNotMeasuredTest extends RuleTest {

    StoreNotMeasuredTest() {
        super(new StoreNotMeasured());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return used(b, s -> s.setMetrics(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return used(b, s -> s.setMetrics(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return used(b, s -> { });
    }

    @Test
    void aBucketHasNoQueries() {
        silent(used(ModelBuilder.workload("Shop"), s -> {
            s.setKind(DataStoreKind.OBJECT);
            s.setMetrics(Fact.NO);
        }));
    }

    @Test
    void whatNothingUsesNeedsNoMetricsUnlessTheDesignShowsNoFlowsAtAll() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        DataStore store = database(b, s -> s.setMetrics(Fact.NO));
        fires(store);
        request(b, client(b), server(b, c -> { }));
        silent(store);
    }

    private static DataStore used(ModelBuilder b, Consumer<DataStore> facts) {
        DataStore store = database(b, facts);
        request(b, server(b, c -> { }), store);
        return store;
    }
}
