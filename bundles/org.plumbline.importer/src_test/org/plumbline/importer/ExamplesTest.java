/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"web-shop.yaml", "orders-api.yaml"})
    void everyResourceOfAnExampleHasAMeaning(String name) {
        ImportResult result = Importers.read(Path.of("..", "..", "examples", name), ImportOptions.DEFAULT);
        assertEquals(0, result.count(ImportNote.Kind.GENERIC));
        assertEquals(0, result.count(ImportNote.Kind.UNRESOLVED));
        assertTrue(result.workload().getFlows().size() >= 7);
    }
}
