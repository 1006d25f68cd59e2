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

class PayPerUseForSteadyLoadTest extends RuleTest {

    PayPerUseForSteadyLoadTest() {
        super(new PayPerUseForSteadyLoad());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return table(b, s -> s.setMonthlyCost(900));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return table(b, s -> s.setMonthlyCost(9));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return table(b, s -> { });
    }

    @Test
    void spikesAreWorthThePrice() {
        silent(table(ModelBuilder.workload("Shop"), s -> {
            s.setLoadPattern(LoadPattern.SPIKY);
            s.setMonthlyCost(900);
        }));
    }

    private static DataStore table(ModelBuilder b, Consumer<DataStore> facts) {
        return b.add(DataStore.class, "Prices", "aws.dynamodb", s -> {
            s.setKind(DataStoreKind.KEY_VALUE);
            s.setLoadPattern(LoadPattern.STEADY);
            s.setPricing(PricingModel.PAY_PER_USE);
            facts.accept(s);
        });
    }
}
