/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class IdleReadReplicasTest extends RuleTest {

    IdleReadReplicasTest() {
        super(new IdleReadReplicas());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return database(b, s -> {
            s.setReadReplicas(2);
            s.setReadSharePercent(30);
        });
    }

    @Override
    public Element fine(ModelBuilder b) {
        return database(b, s -> {
            s.setReadReplicas(2);
            s.setReadSharePercent(90);
        });
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return database(b, s -> s.setReadReplicas(2));
    }

    @Test
    void flowsTellTheShareToo() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        DataStore store = database(b, s -> s.setReadReplicas(1));
        b.flow(function(b, f -> { }), store, f -> f.setReadSharePercent(10));
        fires(store);
    }

    @Test
    void oneReplicaOfAClusterIsThereForFailures() {
        silent(database(ModelBuilder.workload("Shop"), s -> {
            s.setMultiZone(Fact.YES);
            s.setReadReplicas(1);
            s.setReadSharePercent(10);
        }));
    }
}
