/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class CacheComesBackEmptyTest extends RuleTest {

    CacheComesBackEmptyTest() {
        super(new CacheComesBackEmpty());
    }

    private static DataStore cache(ModelBuilder b, Consumer<DataStore> facts) {
        return b.add(DataStore.class, "Sessions", "aws.elasticache", s -> {
            s.setKind(DataStoreKind.CACHE);
            facts.accept(s);
        });
    }

    @Override
    public Element problem(ModelBuilder b) {
        return cache(b, s -> s.setBackup(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return cache(b, s -> s.setBackup(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return cache(b, s -> { });
    }

    @Test
    void aSketchIsNotAsked() {
        silent(cache(ModelBuilder.workload("Shop"), s -> { }));
    }
}
