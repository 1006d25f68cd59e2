/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import org.junit.jupiter.api.Test;
import org.plumbline.model.AccessKind;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class SearchInDatabaseTest extends RuleTest {

    SearchInDatabaseTest() {
        super(new SearchInDatabase());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return used(b, AccessKind.FULL_TEXT);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return used(b, AccessKind.FULL_TEXT, database(b, s -> s.setKind(DataStoreKind.SEARCH)));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void otherUsesAreFine() {
        silent(used(ModelBuilder.workload("Shop"), AccessKind.QUERY));
    }

    private static DataStore used(ModelBuilder b, AccessKind access) {
        return used(b, access, database(b, s -> { }));
    }

    private static DataStore used(ModelBuilder b, AccessKind access, DataStore store) {
        request(b, server(b, c -> { }), store).setAccess(access);
        return store;
    }
}
