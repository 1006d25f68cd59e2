/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.plumbline.validation.Rule;

/** The list of what rules and analyses can read is what their code reads. */
class FootprintsTest {

    private static final Path FILE = Path.of("src", "org", "plumbline", "rules", "footprints.tsv");

    @Test
    void theListIsUpToDate() throws Exception {
        ReadFeatures code = new ReadFeatures();
        Map<String, String> lines = new TreeMap<>();
        for (Rule<?> rule : BuiltInRules.all().rules()) {
            code.of(rule).ifPresent(set -> lines.put(rule.getClass().getName(), String.join(" ", set)));
        }
        code.analyses().forEach(type ->
                code.of(type).ifPresent(set -> lines.put(type.getName(), String.join(" ", set))));
        StringBuilder text = new StringBuilder();
        lines.forEach((name, features) -> text.append(name).append('\t').append(features).append('\n'));
        if ("update".equals(System.getProperty("plumbline.golden"))) {
            Files.writeString(FILE, text);
            return;
        }
        assertEquals(text.toString(), Files.readString(FILE),
                "footprints.tsv is stale: refresh with -Dplumbline.golden=update");
    }
}
