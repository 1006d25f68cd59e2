/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.AccessKind;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class ReportsOnLiveDatabaseTest extends RuleTest {

    ReportsOnLiveDatabaseTest() {
        super(new ReportsOnLiveDatabase());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return used(b, AccessKind.ANALYTICS);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return used(b, AccessKind.ANALYTICS, database(b, s -> s.setReadReplicas(1)));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void theFixAddsAWarehouseThatTheDatabaseFeeds() {
        DataStore store = (DataStore) problem(ModelBuilder.workload("Shop"));
        Fixes.apply(Engine.fixes(fires(store)).get(0));
        DataStore warehouse = (DataStore) store.getOutgoing().get(0).getTarget();
        assertEquals(DataStoreKind.WAREHOUSE, warehouse.getKind());
        assertEquals(2, warehouse.getIncoming().size());
    }

    private static DataStore used(ModelBuilder b, AccessKind access) {
        return used(b, access, database(b, s -> { }));
    }

    private static DataStore used(ModelBuilder b, AccessKind access, DataStore store) {
        request(b, server(b, c -> { }), store).setAccess(access);
        return store;
    }
}
