/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.plumbline.importer.ImportOptions;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Fixes;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.RuleSet;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Applies the preferred fix of findings to a model. */
@Command(name = "fix", mixinStandardHelpOptions = true,
        description = "Applies to a model the fix that each rule prefers, and says what it did.",
        footer = {"", "Example: plumbline fix shop.plumb --rule SEC-DATA-001 --dry-run"})
final class FixVerb implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "MODEL.plumb", description = "Model to change; its former content is kept as a backup.")
    private String file;

    @Option(names = "--rule", paramLabel = "ID", split = ",", description = "Only findings of these rules.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--dry-run", description = "Say what would be done, and change nothing.")
    private boolean dryRun;

    @Mixin
    private RuleOptions ruleOptions;

    FixVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet rules = ruleOptions.rules(console);
        for (String id : only) {
            if (rules.byId(id).isEmpty()) {
                throw CommandException.wrongUse("There is no rule " + id + ". 'plumbline rules' lists them.");
            }
        }
        Input input = Input.read(file, ImportOptions.DEFAULT, console.in());
        if (!input.isModel()) {
            throw CommandException.wrongUse(file + " is not a Plumbline model. Import it first.");
        }
        int applied = 0;
        ReviewResult result = Engine.review(rules, input.workload());
        Failures.tell(console, file, result);
        for (Finding finding : result.findings()) {
            applied += fix(finding) ? 1 : 0;
        }
        if (applied > 0 && !dryRun) {
            save(input);
        }
        console.out().printf("%d %s%n", applied, dryRun ? "fixes would be applied" : "fixes applied");
        return Exit.DONE;
    }

    private boolean fix(Finding finding) {
        if (!only.isEmpty() && !only.contains(finding.rule().id())) {
            return false;
        }
        List<Fix> fixes = Engine.fixes(finding);
        if (fixes.isEmpty()) {
            return false;
        }
        Fix fix = fixes.get(0);
        console.out().printf("%s  %s: %s%n", finding.rule().id(), Nodes.label(finding.element()), fix.title());
        if (!fix.tradeOff().isEmpty()) {
            console.out().printf("    Trade-off: %s%n", fix.tradeOff());
        }
        if (!dryRun) {
            Fixes.apply(fix);
        }
        return true;
    }

    private void save(Input input) {
        try {
            ModelFiles.save(input.workload(), Path.of(file));
        } catch (ModelException e) {
            throw CommandException.trouble(e.getMessage(), e);
        }
    }
}
