/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Element;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class DependencyMissesRecoveryPointTest extends RuleTest {

    DependencyMissesRecoveryPointTest() {
        super(new DependencyMissesRecoveryPoint());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return ledger(b, 60);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return ledger(b, 1);
    }

    /** What a data store loses is asked for by the rule on its backups. */
    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void namesTheChain() {
        assertEquals("The workload may lose 5 minutes of data and depends on it: Order service → Ledger.",
                fires(ledger(ModelBuilder.workload("Shop"), 60)).why());
    }

    @Test
    void theWorkloadsObjectiveForBackupsIsAnotherRulesConcern() {
        ModelBuilder b = ModelBuilder.workload("Shop").objectives(o -> o.setRecoveryPointMinutes(5));
        DataStore store = database(b, s -> s.setRecoveryPointMinutes(60));
        Compute orders = container(b, "Order service", c -> { });
        request(b, orders, store);
        store.setBackup(Fact.YES);
        silent(store);
        orders.setRecoveryPointMinutes(1);
        fires(store);
    }

    @Test
    void aCacheIsFilledAgain() {
        ModelBuilder b = ModelBuilder.workload("Shop").objectives(o -> o.setRecoveryPointMinutes(5));
        DataStore cache = database(b, s -> s.setRecoveryPointMinutes(60));
        cache.setKind(DataStoreKind.CACHE);
        request(b, container(b, "Order service", c -> { }), cache);
        silent(cache);
    }

    private static ExternalSystem ledger(ModelBuilder b, double minutes) {
        b.objectives(o -> o.setRecoveryPointMinutes(5));
        ExternalSystem ledger = b.add(ExternalSystem.class, "Ledger", e -> e.setRecoveryPointMinutes(minutes));
        request(b, container(b, "Order service", c -> { }), ledger);
        return ledger;
    }
}
