/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class NoAutomaticUpgradesTest extends RuleTest {

    NoAutomaticUpgradesTest() {
        super(new NoAutomaticUpgrades());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return database(b, s -> s.setAutomaticUpgrades(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return database(b, s -> s.setAutomaticUpgrades(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return database(b, s -> s.setDataClass(DataClass.PERSONAL));
    }

    @Test
    void platformsAgeLikeDatabases() {
        Compute platform = ModelBuilder.workload("Shop").add(Compute.class, "Web", "aws.beanstalk",
                c -> c.setAutomaticUpgrades(Fact.NO));
        Fixes.apply(Engine.fixes(fires(platform)).get(0));
        silent(platform);
    }

    @Test
    void doesNotAskForVersionsThatTheOwnerNeverSees() {
        silent(ModelBuilder.workload("Shop").add(DataStore.class, "Pictures", "aws.s3", s -> {
            s.setKind(DataStoreKind.OBJECT);
            s.setDataClass(DataClass.PERSONAL);
        }));
    }

    @Test
    void asksOnlyForSensitiveData() {
        silent(database(ModelBuilder.workload("Shop"), s -> { }));
    }
}
