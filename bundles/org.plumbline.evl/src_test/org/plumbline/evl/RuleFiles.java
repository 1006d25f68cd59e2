/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.plumbline.model.Workload;
import org.plumbline.validation.Engine;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleSet;

/** Writes files of rules for a test and runs them. */
final class RuleFiles {

    private final Path folder;
    private final List<String> problems = new ArrayList<>();

    RuleFiles(Path folder) {
        this.folder = folder;
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Rule<?>> read(String text) throws EvlException {
        return EvlRules.read(write("team.evl", text), "team.evl", problems::add);
    }

    /** The rules in one context of data stores. */
    List<Rule<?>> stores(String rules) throws EvlException {
        return read("@pillar security\ncontext DataStore {\n" + rules + "\n}");
    }

    /** What the rules said besides their outcomes. */
    List<String> problems() {
        return problems;
    }

    static ReviewResult review(List<Rule<?>> rules, Workload workload) {
        return Engine.review(RuleSet.of(rules), workload);
    }

    static List<String> findings(ReviewResult result) {
        return result.findings().stream().map(f -> f.id() + ": " + f.message()).toList();
    }

    static List<String> questions(ReviewResult result) {
        return result.questions().stream()
                .map(q -> q.holder().getId() + "." + q.feature().getName() + ": " + q.text()).toList();
    }

    /** How many checks found the element as it should be. */
    static int passed(ReviewResult result) {
        return result.satisfied().values().stream().mapToInt(Integer::intValue).sum();
    }

    static List<String> failures(ReviewResult result) {
        return result.failures().stream().map(f -> f.cause().getMessage()).toList();
    }
}
