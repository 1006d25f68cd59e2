/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Element;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.Scaling;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class FixedThroughputTest extends RuleTest {

    FixedThroughputTest() {
        super(new FixedThroughput());
    }

    private static DataStore table(ModelBuilder b, Scaling scaling) {
        return b.add(DataStore.class, "Orders", "generic.keyvalue", s -> {
            s.setKind(DataStoreKind.KEY_VALUE);
            s.setScaling(scaling);
        });
    }

    @Override
    public Element problem(ModelBuilder b) {
        return table(b, Scaling.FIXED);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return table(b, Scaling.AUTOMATIC);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return table(b, Scaling.UNKNOWN);
    }

    @Test
    void aSteadyLoadNeedsNoScaling() {
        DataStore table = table(ModelBuilder.workload("Shop"), Scaling.FIXED);
        table.setLoadPattern(LoadPattern.STEADY);
        silent(table);
    }
}
