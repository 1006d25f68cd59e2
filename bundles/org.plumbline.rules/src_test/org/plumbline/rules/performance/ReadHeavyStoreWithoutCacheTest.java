/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ReadHeavyStoreWithoutCacheTest extends RuleTest {

    ReadHeavyStoreWithoutCacheTest() {
        super(new ReadHeavyStoreWithoutCache());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return readMostly(b);
    }

    @Override
    public Element fine(ModelBuilder b) {
        DataStore store = readMostly(b);
        Compute server = (Compute) b.workload().getFlows().get(0).getSource();
        request(b, server, b.add(DataStore.class, "Cache", s -> s.setKind(DataStoreKind.CACHE)));
        return store;
    }

    @Override
    public Element unknown(ModelBuilder b) {
        DataStore store = database(b, s -> { });
        b.flow(server(b, c -> { }), store, f -> f.setPeakPerSecond(400));
        return store;
    }

    private static DataStore readMostly(ModelBuilder b) {
        DataStore store = database(b, s -> { });
        b.flow(server(b, c -> { }), store, f -> f.setReadSharePercent(95));
        return store;
    }
}
