/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class OldVolumeTypeTest extends RuleTest {

    OldVolumeTypeTest() {
        super(new OldVolumeType());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return volume(b, "gp2");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return volume(b, "gp3");
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return volume(b, null);
    }

    @Test
    void theStandardClassOfABucketIsNoDisk() {
        silent(bucket(ModelBuilder.workload("Shop"), s -> s.setStorageClass("STANDARD")));
    }

    @Test
    void disksOfDatabasesCountToo() {
        fires(database(ModelBuilder.workload("Shop"), s -> s.setStorageClass("gp2")));
        silent(database(ModelBuilder.workload("Shop"), s -> { }));
    }

    private static DataStore volume(ModelBuilder b, String type) {
        return b.add(DataStore.class, "Data disk", "aws.ebs", s -> {
            s.setKind(DataStoreKind.BLOCK);
            s.setStorageGigabytes(1000);
            s.setStorageClass(type);
        });
    }
}
