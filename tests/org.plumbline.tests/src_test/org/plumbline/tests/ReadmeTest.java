/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.plumbline.cli.Main;

/** What the README shows is what the command prints. */
class ReadmeTest {

    private static final String OPEN = "```text\n";
    private static final String CLOSE = "```";
    private static final String NAME = "examples/web-shop.yaml";

    @Test
    void theReviewShownIsTheReviewOfTheExample() throws Exception {
        Path file = BundleTable.root().resolve("README.md");
        String readme = Files.readString(file);
        int start = readme.indexOf(OPEN) + OPEN.length();
        int end = readme.indexOf(CLOSE, start);
        String printed = review();
        if ("update".equals(System.getProperty("plumbline.golden"))) {
            Files.writeString(file, readme.substring(0, start) + printed + readme.substring(end));
            return;
        }
        assertEquals(printed, readme.substring(start, end), "refresh with -Dplumbline.golden=update");
    }

    private static String review() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path example = BundleTable.root().resolve(NAME);
        Main.run(new String[] {"review", example.toString()}, new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        return out.toString(StandardCharsets.UTF_8).replace(example.toString(), NAME);
    }
}
