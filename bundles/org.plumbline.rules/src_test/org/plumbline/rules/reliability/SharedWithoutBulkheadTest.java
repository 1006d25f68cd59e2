/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Group;
import org.plumbline.model.GroupKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class SharedWithoutBulkheadTest extends RuleTest {

    SharedWithoutBulkheadTest() {
        super(new SharedWithoutBulkhead());
    }

    @Override
    public Element problem(ModelBuilder b) {
        b.practices(p -> p.setBulkheads(Fact.NO));
        return shared(b, b);
    }

    @Override
    public Element fine(ModelBuilder b) {
        b.practices(p -> p.setBulkheads(Fact.YES));
        return shared(b, b);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return shared(b, b);
    }

    @Test
    void saysWhatFails() {
        assertEquals("3 of 3 other components fail when something is wrong with all copies of Orders.",
                fires(problem(ModelBuilder.workload("Shop"))).message());
    }

    @Test
    void aCellIsABulkhead() {
        ModelBuilder b = ModelBuilder.workload("Shop").practices(p -> p.setBulkheads(Fact.NO));
        silent(shared(b, b.in(b.add(Group.class, "Cell 1", g -> g.setKind(GroupKind.CELL)))));
    }

    @Test
    void whatTheProviderRunsCannotBeSplit() {
        ModelBuilder b = ModelBuilder.workload("Shop").practices(p -> p.setBulkheads(Fact.NO));
        DataStore store = shared(b, b);
        store.setService("aws.dynamodb");
        silent(store);
    }

    private static DataStore shared(ModelBuilder b, ModelBuilder place) {
        b.workload().setCriticality(Criticality.MISSION_CRITICAL);
        DataStore orders = database(place, s -> s.setMultiZone(Fact.YES));
        for (int i = 1; i <= 3; i++) {
            request(b, container(b, "Service " + i, c -> { }), orders);
        }
        return orders;
    }
}
