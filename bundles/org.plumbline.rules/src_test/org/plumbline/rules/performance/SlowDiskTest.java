/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Element;
import org.plumbline.model.Interaction;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class SlowDiskTest extends RuleTest {

    SlowDiskTest() {
        super(new SlowDisk());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return disk(b, "st1", Interaction.REQUEST);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return disk(b, "gp3", Interaction.REQUEST);
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void longSequentialReadsAreWhatItIsFor() {
        silent(disk(ModelBuilder.workload("Shop"), "sc1", Interaction.BATCH));
    }

    @Test
    void aDatabaseReadsHereAndThere() {
        fires(database(ModelBuilder.workload("Shop"), s -> s.setStorageClass("standard")));
    }

    private static DataStore disk(ModelBuilder b, String type, Interaction interaction) {
        DataStore disk = b.add(DataStore.class, "Pictures", "aws.ebs", s -> {
            s.setKind(DataStoreKind.BLOCK);
            s.setStorageClass(type);
        });
        b.flow(server(b, c -> { }), disk, f -> f.setInteraction(interaction));
        return disk;
    }
}
