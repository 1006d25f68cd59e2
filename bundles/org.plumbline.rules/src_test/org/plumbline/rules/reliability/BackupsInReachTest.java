/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Environment;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class BackupsInReachTest extends RuleTest {

    BackupsInReachTest() {
        super(new BackupsInReach());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return backedUp(b, s -> s.setCrossAccountBackup(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return backedUp(b, s -> s.setCrossAccountBackup(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return backedUp(important(b), s -> { });
    }

    @Test
    void whatCannotBeDeletedIsSafe() {
        silent(backedUp(ModelBuilder.workload("Shop"), s -> {
            s.setCrossAccountBackup(Fact.NO);
            s.setWriteOnce(Fact.YES);
        }));
    }

    @Test
    void dataThatCanBeMadeAgainNeedsNone() {
        silent(backedUp(important(ModelBuilder.workload("Shop")), s -> s.setRecreatable(Fact.YES)));
    }

    @Test
    void testDataMayBeLost() {
        silent(backedUp(ModelBuilder.workload("Shop"), s -> {
            s.setCrossAccountBackup(Fact.NO);
            s.setEnvironment(Environment.TEST);
        }));
    }

    private static DataStore backedUp(ModelBuilder b, Consumer<DataStore> facts) {
        return database(b, s -> {
            s.setBackup(Fact.YES);
            facts.accept(s);
        });
    }
}
