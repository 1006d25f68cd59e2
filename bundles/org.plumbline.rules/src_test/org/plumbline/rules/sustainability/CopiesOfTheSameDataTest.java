/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Element;
import org.plumbline.model.Interaction;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class CopiesOfTheSameDataTest extends RuleTest {

    CopiesOfTheSameDataTest() {
        super(new CopiesOfTheSameData());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return copied(b, 2, Interaction.BATCH);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return copied(b, 1, Interaction.BATCH);
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void readersOfOneStoreShareIt() {
        silent(copied(ModelBuilder.workload("Shop"), 3, Interaction.REQUEST));
    }

    private static DataStore copied(ModelBuilder b, int disks, Interaction interaction) {
        DataStore models = bucket(b, s -> { });
        for (int i = 0; i < disks; i++) {
            DataStore disk = b.add(DataStore.class, "Disk " + i, "aws.ebs", s -> s.setKind(DataStoreKind.BLOCK));
            b.flow(models, disk, f -> f.setInteraction(interaction));
        }
        return models;
    }
}
