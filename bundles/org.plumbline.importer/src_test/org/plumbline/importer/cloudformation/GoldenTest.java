/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.cloudformation;

import java.io.IOException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.importer.Fixtures;
import org.plumbline.importer.ModelText;

class GoldenTest {

    @ParameterizedTest
    @ValueSource(strings = {"clinic.yaml", "newsroom.json", "containers.yaml", "office.yaml", "printshop.yaml",
        "bakery.yaml", "gallery.yaml", "lake.yaml", "factory.yaml"})
    void theModelIsAsExpected(String template) throws IOException {
        String golden = template.substring(0, template.indexOf('.')) + ".golden.txt";
        Fixtures.assertGolden(golden, ModelText.of(Fixtures.fixture(template)));
    }
}
