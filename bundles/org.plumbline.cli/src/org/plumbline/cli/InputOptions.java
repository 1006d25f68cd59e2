/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.util.LinkedHashMap;
import java.util.Map;

import org.plumbline.importer.ImportOptions;

import picocli.CommandLine.Option;

/** What may be said about templates that are read. */
final class InputOptions {

    @Option(names = "--param", paramLabel = "NAME=VALUE",
            description = "Value of a template's parameter, instead of its default. Can be repeated.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--region", paramLabel = "CODE", description = "Region the template is meant for.")
    private String region;

    @Option(names = "--account", paramLabel = "NUMBER", description = "Account the template is meant for.")
    private String account;

    ImportOptions toImportOptions() {
        return new ImportOptions(parameters, region, account);
    }
}
