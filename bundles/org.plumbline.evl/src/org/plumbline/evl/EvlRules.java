/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.plumbline.evl.internal.RuleReader;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleSet;

/**
 * Rules that a team has written without Java, in files of Epsilon's validation language (EVL). A file is read only when
 * somebody names it. Its rules see the design and nothing else: no Java, no files, no network.
 */
public final class EvlRules {

    /** Extension of the files. */
    public static final String EXTENSION = "evl";

    private EvlRules() {
    }

    /**
     * Reads the rules of a file.
     *
     * @param name how the file is called in messages
     * @param problems is told in one line each of what goes wrong later and ends no check, such as a fix that cannot be
     *            offered; from any thread
     * @throws EvlException when the file cannot be read or has an error
     */
    public static List<Rule<?>> read(Path file, String name, Consumer<String> problems) throws EvlException {
        return List.copyOf(RuleReader.read(file, name, problems));
    }

    /**
     * The rules with those of the files added.
     *
     * @param problems see {@link #read}
     * @throws EvlException when a file cannot be used or names a rule as another one is named
     */
    public static RuleSet add(RuleSet rules, Collection<Path> files, Consumer<String> problems) throws EvlException {
        RuleSet result = rules;
        for (Path file : files) {
            result = add(result, file, file.toString(), problems);
        }
        return result;
    }

    /**
     * The rules with those of one file added.
     *
     * @param name how the file is called in messages
     * @param problems see {@link #read}
     * @throws EvlException when the file cannot be used or names a rule as another one is named
     */
    public static RuleSet add(RuleSet rules, Path file, String name, Consumer<String> problems) throws EvlException {
        List<Rule<?>> more = read(file, name, problems);
        for (Rule<?> rule : more) {
            Optional<Rule<?>> taken = rules.byId(rule.id());
            if (taken.isPresent()) {
                String owner = RuleReader.file(taken.get()).orElse("a rule of Plumbline");
                throw new EvlException(name, RuleReader.line(rule), "The id " + rule.id() + " belongs to " + owner
                        + " already. Give this rule another one with @id.");
            }
        }
        return rules.plus(more);
    }
}
