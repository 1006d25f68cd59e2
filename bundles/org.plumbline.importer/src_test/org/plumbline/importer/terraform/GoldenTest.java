/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.terraform;

import java.io.IOException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.importer.Fixtures;
import org.plumbline.importer.ModelText;

class GoldenTest {

    @ParameterizedTest
    @ValueSource(strings = {"bookshop.plan.json", "office.state.json", "queues.tfstate"})
    void theModelIsAsExpected(String file) throws IOException {
        String golden = file.substring(0, file.indexOf('.')) + ".golden.txt";
        Fixtures.assertTerraformGolden(golden, ModelText.of(Fixtures.terraform(file)));
    }
}
