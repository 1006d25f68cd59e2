/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.plumbline.catalog.Suggestion;
import org.plumbline.rules.BuiltInPacks;
import org.plumbline.rules.reference.PlainText;
import org.plumbline.rules.reference.RulePage;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;
import org.plumbline.validation.RulePack;
import org.plumbline.validation.RuleSet;

import com.google.gson.GsonBuilder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the rules, or explains one. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "Lists the rules, or explains one.",
        footer = {"", "Examples:", "  plumbline rules SEC-DATA-001", "  plumbline rules --pack serverless"})
final class RulesVerb implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "Rule to explain.")
    private String id;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--packs", description = "List the packs, which are rules on one theme.")
    private boolean packs;

    @Option(names = "--pack", paramLabel = "PACK", description = "Only the rules of this pack.")
    private String pack;

    @Mixin
    private RuleOptions ruleOptions;

    RulesVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet rules = ruleOptions.rules(console);
        if (packs) {
            BuiltInPacks.all().forEach(each -> console.out().printf("%-15s %3d rules  %s%n", each.id(),
                    each.of(rules).size(), each.description()));
            return Exit.DONE;
        }
        List<Rule<?>> chosen = pack == null ? rules.rules() : BuiltInPacks.byId(pack).orElseThrow(
                () -> CommandException.wrongUse("There is no pack " + pack + "." + Suggestion.of(pack,
                        BuiltInPacks.all().stream().map(RulePack::id).toList())
                        + " 'plumbline rules --packs' lists them.")).of(rules);
        if (id != null) {
            Rule<?> rule = rules.byId(id.toUpperCase(Locale.ROOT)).orElseThrow(() -> CommandException
                    .wrongUse("There is no rule " + id + ". 'plumbline rules' lists them."));
            chosen = List.of(rule);
        }
        if (json) {
            console.out().println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create()
                    .toJson(chosen.stream().map(rule -> asMap(rule.info())).toList()));
        } else if (id != null) {
            console.out().print(PlainText.of(RulePage.of(chosen.get(0))));
        } else {
            chosen.forEach(rule -> console.out().printf("%-15s %-6s  %s%n", rule.id(), rule.info().risk(),
                    rule.info().title()));
        }
        return Exit.DONE;
    }

    private static Map<String, Object> asMap(RuleInfo info) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", info.id());
        map.put("title", info.title());
        map.put("pillar", info.pillar().id());
        map.put("risk", info.risk().name());
        map.put("effort", info.effort().name());
        map.put("bestPractices", info.bestPractices());
        map.put("explanation", info.explanation());
        map.put("businessImpact", info.impact());
        map.put("remediation", info.remediation());
        return map;
    }
}
