/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class UnderclassifiedStoreTest extends RuleTest {

    UnderclassifiedStoreTest() {
        super(new UnderclassifiedStore());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return receiving(b, DataClass.PERSONAL, DataClass.INTERNAL);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return receiving(b, DataClass.PERSONAL, DataClass.PERSONAL);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return receiving(b, DataClass.PERSONAL, DataClass.UNKNOWN);
    }

    @Test
    void differencesBelowSensitiveDataDoNotMatter() {
        silent(receiving(ModelBuilder.workload("Shop"), DataClass.INTERNAL, DataClass.PUBLIC));
    }

    @Test
    void theFixRaisesTheClass() {
        DataStore store = receiving(ModelBuilder.workload("Shop"), DataClass.SECRET, DataClass.CONFIDENTIAL);
        Fixes.apply(Engine.fixes(fires(store)).get(0));
        assertEquals(DataClass.SECRET, store.getDataClass());
    }

    private static DataStore receiving(ModelBuilder b, DataClass carried, DataClass said) {
        DataStore store = database(b, s -> s.setDataClass(said));
        request(b, server(b, c -> { }), store).setDataClass(carried);
        return store;
    }
}
