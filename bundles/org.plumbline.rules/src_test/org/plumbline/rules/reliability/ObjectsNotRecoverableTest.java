/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ObjectsNotRecoverableTest extends RuleTest {

    ObjectsNotRecoverableTest() {
        super(new ObjectsNotRecoverable());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return bucket(b, s -> {
            s.setVersioning(Fact.NO);
            s.setRecreatable(Fact.NO);
        });
    }

    @Override
    public Element fine(ModelBuilder b) {
        return bucket(b, s -> {
            s.setVersioning(Fact.YES);
            s.setRecreatable(Fact.NO);
        });
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return bucket(b, s -> {
            s.setVersioning(Fact.NO);
            s.setDataClass(DataClass.PERSONAL);
        });
    }

    @Test
    void whatCanBeMadeAgainNeedsNoVersions() {
        silent(bucket(important(ModelBuilder.workload("Shop")), s -> {
            s.setVersioning(Fact.NO);
            s.setRecreatable(Fact.YES);
        }));
    }

    @Test
    void everydayFilesAreNotAskedFor() {
        silent(bucket(ModelBuilder.workload("Shop"), s -> s.setVersioning(Fact.NO)));
    }

    @Test
    void aBackupIsAsGood() {
        silent(bucket(ModelBuilder.workload("Shop"), s -> {
            s.setVersioning(Fact.NO);
            s.setRecreatable(Fact.NO);
            s.setBackup(Fact.YES);
        }));
    }
}
