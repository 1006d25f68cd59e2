/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.threagile;

import java.util.regex.Pattern;

import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.Importer;
import org.plumbline.importer.internal.threagile.ThreagileImport;
import org.plumbline.importer.internal.tree.SourceText;

/** Reads threat models of Threagile in YAML or JSON. */
public final class ThreagileImporter implements Importer {

    private static final Pattern SIGN = Pattern.compile(
            "(?m)^[\\s{]*[\"']?(threagile_version|technical_assets|trust_boundaries|data_assets)[\"']?\\s*:");

    @Override
    public String format() {
        return "Threagile";
    }

    @Override
    public boolean accepts(String name, String head) {
        return SIGN.matcher(head).find();
    }

    @Override
    public ImportResult read(String name, String text, ImportOptions options) {
        return ThreagileImport.run(SourceText.of(name, text));
    }
}
