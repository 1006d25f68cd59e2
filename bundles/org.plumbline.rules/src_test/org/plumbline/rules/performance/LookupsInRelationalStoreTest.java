/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.AccessKind;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class LookupsInRelationalStoreTest extends RuleTest {

    LookupsInRelationalStoreTest() {
        super(new LookupsInRelationalStore());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return used(b, f -> {
            f.setAccess(AccessKind.KEY_LOOKUP);
            f.setPeakPerSecond(3000);
        });
    }

    @Override
    public Element fine(ModelBuilder b) {
        return used(b, f -> {
            f.setAccess(AccessKind.KEY_LOOKUP);
            f.setPeakPerSecond(50);
        });
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return used(b, f -> f.setPeakPerSecond(3000));
    }

    @Test
    void queriesAreWhatItIsFor() {
        silent(used(ModelBuilder.workload("Shop"), f -> {
            f.setAccess(AccessKind.QUERY);
            f.setPeakPerSecond(3000);
        }));
    }

    @Test
    void withoutARateNobodyCanTell() {
        silent(used(ModelBuilder.workload("Shop"), f -> f.setAccess(AccessKind.KEY_LOOKUP)));
    }

    @Test
    void theFixLeadsTheRequestsToAStoreBesideIt() {
        DataStore store = (DataStore) problem(ModelBuilder.workload("Shop"));
        Fixes.apply(Engine.fixes(fires(store)).get(0));
        DataFlow flow = ((Workload) store.eContainer()).getFlows().get(0);
        assertEquals("aws.dynamodb", ((DataStore) flow.getTarget()).getService());
        assertEquals("orders-key-value-store", flow.getTarget().getId());
    }

    private static DataStore used(ModelBuilder b, Consumer<DataFlow> facts) {
        DataStore store = database(b, s -> { });
        facts.accept(request(b, server(b, c -> { }), store));
        return store;
    }
}
