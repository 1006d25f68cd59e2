/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a verb. */
@Command(name = "plumbline", mixinStandardHelpOptions = true, versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reviews cloud architectures against the six pillars of the AWS Well-Architected Framework.",
        footer = {"", "Without a command the IDE opens.", "",
            "Exit codes:", "  0  done", "  1  findings at or above --fail-on, or an import that template and model disagree on",
            "  2  wrong use",
            "  3  an input could not be read or an output not be written", "",
            "Examples:",
            "  plumbline review template.yaml",
            "  plumbline review template.yaml --out review --format html,sarif",
            "  plumbline import template.yaml -o shop.plumb",
            "  plumbline diagram shop.plumb -o shop.svg",
            "  plumbline rules SEC-DATA-001"})
final class PlumblineCommand implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec;

    PlumblineCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (spec.commandLine().getParseResult().originalArgs().isEmpty()) {
            spec.commandLine().usage(console.out());
            return;
        }
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
