/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Element;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.PricingModel;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ProvisionedForOccasionalLoadTest extends RuleTest {

    ProvisionedForOccasionalLoadTest() {
        super(new ProvisionedForOccasionalLoad());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return table(b, LoadPattern.SPIKY, PricingModel.ON_DEMAND);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return table(b, LoadPattern.SPIKY, PricingModel.PAY_PER_USE);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return table(b, LoadPattern.OCCASIONAL, PricingModel.UNKNOWN);
    }

    @Test
    void steadyLoadIsWhatCapacityIsFor() {
        silent(table(ModelBuilder.workload("Shop"), LoadPattern.STEADY, PricingModel.COMMITTED));
    }

    @Test
    void databaseServersDoNotFollowSpikes() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Consumer<DataStore> spiky = s -> {
            s.setLoadPattern(LoadPattern.SPIKY);
            s.setPricing(PricingModel.ON_DEMAND);
        };
        silent(database(b, spiky));
        fires(database(b, spiky.andThen(s -> s.setLoadPattern(LoadPattern.OCCASIONAL))));
    }

    private static DataStore table(ModelBuilder b, LoadPattern load, PricingModel pricing) {
        return b.add(DataStore.class, "Coupons", "aws.dynamodb", s -> {
            s.setKind(DataStoreKind.KEY_VALUE);
            s.setLoadPattern(load);
            s.setPricing(pricing);
        });
    }
}
