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
import org.plumbline.model.Interaction;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class DeletableDataStoreTest extends RuleTest {

    DeletableDataStoreTest() {
        super(new DeletableDataStore());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return database(b, s -> s.setDeletionProtection(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return database(b, s -> s.setDeletionProtection(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return database(b, s -> s.setDataClass(DataClass.PERSONAL));
    }

    @Test
    void sensitiveObjectsNeedOldVersions() {
        fires(bucket(ModelBuilder.workload("Shop"), s -> {
            s.setVersioning(Fact.NO);
            s.setDataClass(DataClass.CONFIDENTIAL);
        }));
    }

    @Test
    void unclassifiedObjectsNeedThemUntilSomethingIsClassified() {
        fires(bucket(ModelBuilder.workload("Shop"), s -> s.setVersioning(Fact.NO)));
        ModelBuilder b = ModelBuilder.workload("Shop");
        database(b, s -> {
            s.setDataClass(DataClass.PERSONAL);
            s.setDeletionProtection(Fact.YES);
        });
        silent(bucket(b, s -> s.setVersioning(Fact.NO)));
    }

    @Test
    void recordsOfOtherComponentsDoNot() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        DataStore logs = bucket(b, s -> s.setVersioning(Fact.NO));
        b.flow(loadBalancer(b, e -> { }), logs, f -> f.setInteraction(Interaction.BATCH));
        silent(logs);
    }

    @Test
    void whatIsNotSensitiveIsNotAsked() {
        silent(database(ModelBuilder.workload("Shop"), s -> { }));
    }
}
