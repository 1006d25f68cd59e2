/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.otm;

import java.util.regex.Pattern;

import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.Importer;
import org.plumbline.importer.internal.otm.OtmImport;
import org.plumbline.importer.internal.tree.SourceText;

/** Reads threat models in the Open Threat Model format, 0.1 and 0.2, in JSON or YAML. */
public final class OtmImporter implements Importer {

    private static final Pattern SIGN = Pattern.compile("(?m)^[\\s{]*[\"']?otmVersion[\"']?\\s*:");

    @Override
    public String format() {
        return "Open Threat Model";
    }

    @Override
    public boolean accepts(String name, String head) {
        return SIGN.matcher(head).find();
    }

    @Override
    public ImportResult read(String name, String text, ImportOptions options) {
        return OtmImport.run(SourceText.of(name, text));
    }
}
