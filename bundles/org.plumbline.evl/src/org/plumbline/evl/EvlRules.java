/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * @throws EvlException when a file cannot be used or names a rule as another one is named
     */
    public static RuleSet add(RuleSet rules, Collection<Path> files, Consumer<String> problems) throws EvlException {
        RuleSet result = rules;
        Map<String, String> fileOfId = new LinkedHashMap<>();
        for (Path file : files) {
            List<Rule<?>> more = read(file, file.toString(), problems);
            for (Rule<?> rule : more) {
                if (result.byId(rule.id()).isPresent()) {
                    String taken = fileOfId.getOrDefault(rule.id(), "a rule of Plumbline");
                    throw new EvlException(file.toString(), RuleReader.line(rule), "The id " + rule.id()
                            + " belongs to " + taken + " already. Give this rule another one with @id.");
                }
            }
            result = result.plus(more);
            more.forEach(rule -> fileOfId.put(rule.id(), file.toString()));
        }
        return result;
    }
}
