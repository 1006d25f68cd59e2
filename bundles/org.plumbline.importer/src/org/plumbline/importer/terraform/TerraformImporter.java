/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.terraform;

import java.io.Reader;
import java.io.StringReader;
import java.util.List;

import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.StreamingImporter;
import org.plumbline.importer.internal.terraform.TerraformImport;

/** Reads plans and states of Terraform and OpenTofu in JSON. */
public final class TerraformImporter implements StreamingImporter {

    private static final List<String> SIGNS = List.of("\"terraform_version\"", "\"planned_values\"",
            "\"resource_changes\"", "\"resource_values\"");
    /** Larger than any plan that a person would look at as one diagram, in bytes. */
    private static final long LARGEST = 256L * 1024 * 1024;

    @Override
    public String format() {
        return "Terraform plan or state";
    }

    @Override
    public boolean accepts(String name, String head) {
        return head.stripLeading().startsWith("{") && !head.contains("AWSTemplateFormatVersion")
                && SIGNS.stream().anyMatch(head::contains);
    }

    @Override
    public long largestFile() {
        return LARGEST;
    }

    @Override
    public ImportResult read(String name, Reader text, ImportOptions options) {
        return TerraformImport.run(name, text, options);
    }

    @Override
    public ImportResult read(String name, String text, ImportOptions options) {
        return read(name, new StringReader(text), options);
    }
}
