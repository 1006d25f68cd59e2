/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.cloudformation;

import java.util.List;

import org.plumbline.importer.ImportFile;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.LinkingImporter;
import org.plumbline.importer.internal.cloudformation.TemplateImport;
import org.plumbline.importer.TemplateParameter;
import org.plumbline.importer.internal.stack.Stacks;
import org.plumbline.importer.internal.template.Surroundings;
import org.plumbline.importer.internal.template.TemplateReader;
import org.plumbline.importer.internal.tree.SourceText;

/** Reads AWS CloudFormation and SAM templates in YAML or JSON, with the templates of their nested stacks. */
public final class CloudFormationImporter implements LinkingImporter {

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
        return new TemplateImport(name, Stacks.of(SourceText.of(name, text), options), options).run();
    }

    @Override
    public List<TemplateParameter> parameters(String name, String text) {
        return TemplateReader.read(SourceText.of(name, text), ImportOptions.DEFAULT, Surroundings.NONE).parameters()
                .values().stream().map(each -> new TemplateParameter(each.name(), each.type(),
                        each.noEcho() ? null : each.defaultValue(), each.allowedValues(), each.description(),
                        each.noEcho())).toList();
    }

    @Override
    public ImportResult read(String name, List<ImportFile> files, ImportOptions options) {
        return new TemplateImport(name, Stacks.of(files, options), options).run();
    }
}
