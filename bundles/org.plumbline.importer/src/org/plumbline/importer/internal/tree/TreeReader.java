/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.tree;

import org.plumbline.importer.ImportException;

/** Reads YAML or JSON, whichever the text is, into one tree of values with lines. */
public final class TreeReader {

    private TreeReader() {
    }

    /**
     * @throws ImportException when the text is empty, malformed or beyond the limits of depth and aliases
     */
    public static Value read(SourceText source) {
        char first = firstCharacter(source.text());
        if (first == 0) {
            throw source.error(0, "the file is empty", "Give a template in YAML or JSON");
        }
        if (first == '<') {
            throw source.error(1, "this looks like XML or HTML, and holds no diagram of draw.io",
                    "Give a template in YAML or JSON, a .drawio file, or an image exported with its diagram in it");
        }
        if (first != '{' && first != '[') {
            return new YamlTreeReader(source).read();
        }
        try {
            return new JsonTreeReader(source).read();
        } catch (ImportException json) {
            return readAsFlowYaml(source, json);
        }
    }

    /** YAML may start with a brace too; when neither notation fits, JSON's message is the helpful one. */
    private static Value readAsFlowYaml(SourceText source, ImportException json) {
        if (!source.name().endsWith(".yaml") && !source.name().endsWith(".yml")) {
            throw json;
        }
        try {
            return new YamlTreeReader(source).read();
        } catch (ImportException yaml) {
            throw json;
        }
    }

    private static char firstCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return 0;
    }
}
