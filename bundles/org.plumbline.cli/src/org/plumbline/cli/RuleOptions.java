/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.plumbline.evl.EvlException;
import org.plumbline.evl.EvlRules;
import org.plumbline.rules.BuiltInRules;
import org.plumbline.validation.RuleSet;

import picocli.CommandLine.Option;

/** What rules a command works with. */
final class RuleOptions {

    @Option(names = "--rules", paramLabel = "FILE.evl", split = ",",
            description = "Add the rules that these EVL files hold. A file is read only when it is named here.")
    private List<Path> files = new ArrayList<>();

    /**
     * The built-in rules and those of the files.
     *
     * @param console is told what goes wrong later with a rule of the files
     * @throws CommandException when a file cannot be used
     */
    RuleSet rules(Console console) {
        // Without files, Epsilon's classes are not even loaded.
        if (files.isEmpty()) {
            return BuiltInRules.all();
        }
        try {
            return EvlRules.add(BuiltInRules.all(), files, console::complain);
        } catch (EvlException e) {
            throw CommandException.trouble(e.getMessage(), e);
        }
    }
}
