/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Region;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class StandbyDiffersTest extends RuleTest {

    StandbyDiffersTest() {
        super(new StandbyDiffers());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return standby(b, "postgres 16.4", "postgres 15.2");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return standby(b, "postgres 16.4", "postgres 16.4");
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void whatIsNotSaidIsNoDifference() {
        silent(standby(ModelBuilder.workload("Shop"), "postgres 16.4", null));
    }

    @Test
    void anotherNameIsAnotherThing() {
        DataStore store = standby(ModelBuilder.workload("Shop"), "postgres 16.4", "postgres 15.2");
        store.setName("Invoices");
        silent(store);
    }

    @Test
    void theFixTakesEachSettingFromTheFirst() {
        DataStore store = standby(ModelBuilder.workload("Shop"), "postgres 16.4", "postgres 15.2");
        store.setEncryptedAtRest(Fact.NO);
        assertTrue(fires(store).message().contains("engine, encryption of stored data"));
        Fixes.apply(Engine.fixes(fires(store)).get(0));
        assertEquals("postgres 16.4", store.getEngine());
        assertEquals(Fact.YES, store.getEncryptedAtRest());
    }

    private static DataStore standby(ModelBuilder b, String engine, String standbyEngine) {
        orders(b, "eu-central-1", "Orders (primary)", engine);
        return orders(b, "eu-west-1", "orders-standby-eu-west-1", standbyEngine);
    }

    private static DataStore orders(ModelBuilder b, String code, String name, String engine) {
        Region region = b.add(Region.class, code, r -> r.setCode(code));
        return database(b.in(region), s -> {
            s.setName(name);
            s.setEngine(engine);
            s.setEncryptedAtRest(Fact.YES);
        });
    }
}
