/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Group;
import org.plumbline.model.GroupKind;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class CellsShareTest extends RuleTest {

    CellsShareTest() {
        super(new CellsShare());
    }

    @Override
    public Element problem(ModelBuilder b) {
        DataStore store = database(b, s -> { });
        cell(b, "Cell 1", store);
        cell(b, "Cell 2", store);
        return store;
    }

    @Override
    public Element fine(ModelBuilder b) {
        DataStore store = database(b, s -> { });
        cell(b, "Cell 1", store);
        cell(b, "Cell 2", bucket(b, s -> { }));
        return store;
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void noCellReachesIntoAnother() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Compute first = cell(b, "Cell 1", database(b, s -> { }));
        Compute second = cell(b, "Cell 2", bucket(b, s -> { }));
        silent(second);
        b.flow(first, second);
        assertTrue(fires(second).message().contains("of cell Cell 2 is used from Cell 1"));
    }

    @Test
    void aRouterInFrontMayBeShared() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        NetworkEntry router = loadBalancer(b, e -> { });
        Compute first = cell(b, "Cell 1", database(b, s -> { }));
        request(b, router, first);
        request(b, router, cell(b, "Cell 2", bucket(b, s -> { })));
        silent(first);
    }

    private static Compute cell(ModelBuilder b, String name, DataStore uses) {
        Group cell = b.add(Group.class, name, g -> g.setKind(GroupKind.CELL));
        Compute service = container(b.in(cell), "Service", c -> { });
        b.flow(service, uses);
        return service;
    }
}
