/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Criticality;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Finding;

class DependencyMissesRecoveryTimeTest extends RuleTest {

    DependencyMissesRecoveryTimeTest() {
        super(new DependencyMissesRecoveryTime());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return bank(b, 240);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return bank(b, 30);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        ExternalSystem bank = bank(b, 30);
        bank.unsetRecoveryTimeMinutes();
        b.workload().setCriticality(Criticality.HIGH);
        return bank;
    }

    @Test
    void namesTheChain() {
        Finding finding = fires(bank(ModelBuilder.workload("Shop"), 240));
        assertEquals("Bank takes 240 minutes to come back, and what needs it has 60 minutes.", finding.message());
        assertEquals("The workload has to be back in 60 minutes and waits: Front door → Order service → Bank.",
                finding.why());
    }

    @Test
    void aComponentMayHavePromisedMoreThanTheWorkload() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        ExternalSystem bank = bank(b, 30);
        ((Compute) b.workload().getNodes().get(1)).setRecoveryTimeMinutes(10);
        assertEquals("Order service has to be back in 10 minutes and waits: Order service → Bank.",
                fires(bank).why());
    }

    @Test
    void askedWhereDataHasToBeRestored() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.objectives(o -> o.setRecoveryTimeMinutes(60)).workload().setCriticality(Criticality.HIGH);
        DataStore orders = database(b, s -> { });
        request(b, container(b, "Order service", c -> { }), orders);
        asks(orders);
        orders.setMultiZone(Fact.YES);
        silent(orders);
    }

    private static ExternalSystem bank(ModelBuilder b, double minutes) {
        b.objectives(o -> o.setRecoveryTimeMinutes(60));
        NetworkEntry entry = loadBalancer(b, e -> { });
        Compute orders = container(b, "Order service", c -> { });
        ExternalSystem bank = b.add(ExternalSystem.class, "Bank", e -> e.setRecoveryTimeMinutes(minutes));
        request(b, entry, orders);
        request(b, orders, bank);
        return bank;
    }
}
