/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.plumbline.importer.ImportOptions;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.review.Decisions;
import org.plumbline.review.config.RuleConfig;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.RuleSet;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Applies the preferred fix of findings to a model. */
@Command(name = "fix", mixinStandardHelpOptions = true,
        description = "Applies to a model the fix that each rule prefers, and says what it did. "
                + "Accepted risks are left as they are.",
        footer = {"", "Examples:",
            "  plumbline fix shop.plumb --rule SEC-DATA-001 --dry-run",
            "  plumbline fix shop.plumb --rule REL-BACKUP-002 --value REL-BACKUP-002=35"})
final class FixVerb implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "MODEL.plumb", description = "Model to change; its former content is kept as a backup.")
    private String file;

    @Option(names = "--rule", paramLabel = "ID", split = ",", description = "Only findings of these rules.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--value", paramLabel = "RULE=VALUE",
            description = "Value that the fixes of a rule ask for, instead of their default. Can be repeated.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(names = "--dry-run", description = "Say what would be done and what it does to every pillar's risks, "
            + "and change nothing.")
    private boolean dryRun;

    @Mixin
    private RuleOptions ruleOptions;

    @Mixin
    private ConfigOptions configOptions;

    FixVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet rules = ruleOptions.rules(console);
        only.forEach(id -> requireRule(rules, id));
        values.keySet().forEach(id -> requireRule(rules, id));
        Input input = Input.read(file, ImportOptions.DEFAULT, console.in());
        if (!input.isModel()) {
            throw CommandException.wrongUse(file + " is not a Plumbline model. Import it first.");
        }
        RuleConfig config = configOptions.of(input, rules);
        ReviewResult result = Engine.review(config.rules(), input.workload());
        Failures.tell(console, file, result);
        List<Finding> open = new ArrayList<>(Decisions.apply(input.workload(), result.findings(),
                config.suppressions(), LocalDate.now()).open());
        open.removeIf(finding -> !only.isEmpty() && !only.contains(finding.rule().id()));
        FixRun run = new FixRun(result, values);
        int applied = run.fix(open);
        if (applied > 0 && !dryRun) {
            save(input);
        }
        console.out().print(run.told());
        console.out().printf("%d %s %s%n", applied, applied == 1 ? "fix" : "fixes",
                dryRun ? "would be applied" : "applied");
        return Exit.DONE;
    }

    private static void requireRule(RuleSet rules, String id) {
        if (rules.byId(id).isEmpty()) {
            throw CommandException.wrongUse("There is no rule " + id + ". 'plumbline rules' lists them.");
        }
    }

    private void save(Input input) {
        try {
            ModelFiles.save(input.workload(), Path.of(file));
        } catch (ModelException e) {
            throw CommandException.trouble(e.getMessage(), e);
        }
    }
}
