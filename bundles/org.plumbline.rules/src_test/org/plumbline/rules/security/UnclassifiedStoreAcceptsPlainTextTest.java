/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class UnclassifiedStoreAcceptsPlainTextTest extends RuleTest {

    UnclassifiedStoreAcceptsPlainTextTest() {
        super(new UnclassifiedStoreAcceptsPlainText());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return database(b, s -> s.setEncryptedInTransit(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return database(b, s -> s.setEncryptedInTransit(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return database(b, s -> { });
    }

    @Test
    void classifiedDataHasARuleOfItsOwn() {
        silent(database(ModelBuilder.workload("Shop"), s -> {
            s.setEncryptedInTransit(Fact.NO);
            s.setDataClass(DataClass.PERSONAL);
        }));
    }

    @Test
    void objectsNeedItOnceTheirStoreHasAPolicy() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        DataStore store = bucket(b, s -> s.setEncryptedInTransit(Fact.NO));
        silent(store);
        b.policy("Who reads", p -> p.setResource(store));
        fires(store);
    }
}
