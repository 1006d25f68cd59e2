/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.plumbline.review.config.RuleConfig;
import org.plumbline.review.config.RulesFileException;
import org.plumbline.review.config.RulesFiles;
import org.plumbline.rules.BuiltInPacks;
import org.plumbline.validation.RuleSet;

import picocli.CommandLine.Option;

/** How a command comes by the settings of its rules. */
final class ConfigOptions {

    @Option(names = "--rules-config", paramLabel = "FILE.yaml",
            description = "Settings of the team, instead of the nearest " + RulesFiles.TEAM_FILE
                    + " in the input's folder or above. NAME" + RulesFiles.WORKLOAD_SUFFIX
                    + " beside the input comes before them.")
    private Path ofTeam;

    /**
     * The rules as they hold for an input.
     *
     * @throws CommandException when a file of settings cannot be used
     */
    RuleConfig of(Input input, RuleSet rules) {
        RulesFiles files = input.path().map(RulesFiles::of)
                .orElse(new RulesFiles(Optional.empty(), Optional.empty()));
        try {
            return RuleConfig.read(ofTeam == null ? files : files.withTeam(ofTeam), rules, BuiltInPacks.all());
        } catch (RulesFileException e) {
            throw CommandException.trouble(e.getMessage(), e);
        }
    }
}
