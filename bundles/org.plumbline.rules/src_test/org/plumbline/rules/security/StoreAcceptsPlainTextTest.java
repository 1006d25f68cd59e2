/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class StoreAcceptsPlainTextTest extends RuleTest {

    StoreAcceptsPlainTextTest() {
        super(new StoreAcceptsPlainText());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return store(b, DataClass.PERSONAL, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return store(b, DataClass.PERSONAL, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return store(b, DataClass.SECRET, Fact.UNKNOWN);
    }

    @Test
    void personalDataIsAskedAboutAtItsFlows() {
        silent(store(ModelBuilder.workload("Shop"), DataClass.PERSONAL, Fact.UNKNOWN));
    }

    @Test
    void otherDataMayTravelInside() {
        silent(store(ModelBuilder.workload("Shop"), DataClass.INTERNAL, Fact.NO));
    }

    private static DataStore store(ModelBuilder b, DataClass dataClass, Fact encrypted) {
        return database(b, s -> {
            s.setDataClass(dataClass);
            s.setEncryptedInTransit(encrypted);
        });
    }
}
