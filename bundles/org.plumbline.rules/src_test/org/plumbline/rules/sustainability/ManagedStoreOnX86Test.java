/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class ManagedStoreOnX86Test extends RuleTest {

    ManagedStoreOnX86Test() {
        super(new ManagedStoreOnX86());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return sized(b, "db.m5.2xlarge");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return sized(b, "db.m7g.2xlarge");
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void theFixKeepsPrefixAndSize() {
        DataStore store = sized(ModelBuilder.workload("Shop"), "db.m5.2xlarge");
        Fixes.apply(Engine.fixes(fires(store)).get(0));
        assertEquals("db.m6g.2xlarge", store.getSize());
    }

    @Test
    void sizesWithoutATwinAreLeftToPeople() {
        assertEquals(0, Engine.fixes(fires(sized(ModelBuilder.workload("Shop"), "db.r5.24xlarge"))).size());
    }

    @Test
    void someEnginesRunOnX86Only() {
        DataStore store = sized(ModelBuilder.workload("Shop"), "db.m5.large");
        store.setEngine("sqlserver-se");
        silent(store);
    }

    @Test
    void whatTheTeamRunsItselfHasToBeBuilt() {
        DataStore store = sized(ModelBuilder.workload("Shop"), "m5.large");
        store.setManaged(Fact.NO);
        silent(store);
    }

    private static DataStore sized(ModelBuilder b, String size) {
        return database(b, s -> s.setSize(size));
    }
}
