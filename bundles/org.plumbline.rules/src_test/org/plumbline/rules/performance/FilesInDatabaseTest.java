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

class FilesInDatabaseTest extends RuleTest {

    FilesInDatabaseTest() {
        super(new FilesInDatabase());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return used(b, AccessKind.WHOLE_OBJECTS);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return used(b, AccessKind.WHOLE_OBJECTS, bucket(b, s -> { }));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void aShareIsForFilesThatSeveralUsersChange() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        DataStore share = database(b, s -> s.setKind(DataStoreKind.FILE));
        silent(used(b, AccessKind.SHARED_FILES, share));
        fires(used(b, AccessKind.WHOLE_OBJECTS, share));
    }

    private static DataStore used(ModelBuilder b, AccessKind access) {
        return used(b, access, database(b, s -> { }));
    }

    private static DataStore used(ModelBuilder b, AccessKind access, DataStore store) {
        request(b, server(b, c -> { }), store).setAccess(access);
        return store;
    }
}
