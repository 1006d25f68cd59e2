/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Element;
import org.plumbline.model.Interaction;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class WholeCopyEachTimeTest extends RuleTest {

    WholeCopyEachTimeTest() {
        super(new WholeCopyEachTime());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return transfer(b, f -> f.setMonthlyGigabytes(24_000));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return transfer(b, f -> f.setMonthlyGigabytes(200));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return transfer(b, f -> { });
    }

    @Test
    void requestsTakeWhatTheyNeed() {
        silent(transfer(ModelBuilder.workload("Shop"), f -> {
            f.setInteraction(Interaction.REQUEST);
            f.setMonthlyGigabytes(24_000);
        }));
    }

    private static DataFlow transfer(ModelBuilder b, Consumer<DataFlow> facts) {
        DataStore warehouse = b.add(DataStore.class, "Warehouse", "aws.redshift",
                s -> s.setKind(DataStoreKind.WAREHOUSE));
        return b.flow(database(b, s -> s.setStorageGigabytes(800)), warehouse, f -> {
            f.setInteraction(Interaction.BATCH);
            facts.accept(f);
        });
    }
}
