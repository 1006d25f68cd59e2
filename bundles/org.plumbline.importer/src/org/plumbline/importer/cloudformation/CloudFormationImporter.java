/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.cloudformation;

import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.Importer;
import org.plumbline.importer.internal.cloudformation.TemplateImport;
import org.plumbline.importer.internal.template.Template;
import org.plumbline.importer.internal.template.TemplateReader;
import org.plumbline.importer.internal.tree.SourceText;

/** Reads AWS CloudFormation templates in YAML or JSON. */
public final class CloudFormationImporter implements Importer {

    @Override
    public String format() {
        return "AWS CloudFormation";
    }

    @Override
    public boolean accepts(String name, String head) {
        return head.contains("AWSTemplateFormatVersion") || head.contains("AWS::") || head.contains("Resources");
    }

    @Override
    public ImportResult read(String name, String text, ImportOptions options) {
        Template template = TemplateReader.read(SourceText.of(name, text), options);
        return new TemplateImport(template, options).run();
    }
}
