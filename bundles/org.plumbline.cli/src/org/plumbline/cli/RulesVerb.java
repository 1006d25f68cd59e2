/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.plumbline.catalog.BestPractice;
import org.plumbline.catalog.Framework;
import org.plumbline.rules.BuiltInRules;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;
import org.plumbline.validation.RuleSet;

import com.google.gson.GsonBuilder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the rules, or explains one. */
@Command(name = "rules", mixinStandardHelpOptions = true, description = "Lists the rules, or explains one.",
        footer = {"", "Example: plumbline rules SEC-DATA-001"})
final class RulesVerb implements Callable<Integer> {

    private static final int WIDTH = 78;

    private final Console console;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "Rule to explain.")
    private String id;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    RulesVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet rules = BuiltInRules.all();
        List<Rule<?>> chosen = new ArrayList<>(rules.rules());
        if (id != null) {
            Rule<?> rule = rules.byId(id.toUpperCase(Locale.ROOT)).orElseThrow(() -> CommandException
                    .wrongUse("There is no rule " + id + ". 'plumbline rules' lists them."));
            chosen = List.of(rule);
        }
        if (json) {
            console.out().println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create()
                    .toJson(chosen.stream().map(rule -> asMap(rule.info())).toList()));
        } else if (id != null) {
            explain(chosen.get(0).info());
        } else {
            chosen.forEach(rule -> console.out().printf("%-15s %-6s  %s%n", rule.id(), rule.info().risk(),
                    rule.info().title()));
        }
        return Exit.DONE;
    }

    private void explain(RuleInfo info) {
        console.out().printf("%s  %s%n%s, %s risk, effort %s (%s)%n", info.id(), info.title(), info.pillar().title(),
                info.risk().label().toLowerCase(Locale.ROOT),
                info.effort().label().toLowerCase(Locale.ROOT), info.effort().meaning());
        section("What is wrong", info.explanation());
        section("Business impact", info.impact());
        section("Remediation", info.remediation());
        console.out().printf("%nBest practices%n");
        for (String practice : info.bestPractices()) {
            Framework.current().bestPractice(practice).ifPresent(this::print);
        }
    }

    private void print(BestPractice practice) {
        console.out().printf("  %s  %s%n              %s%n", practice.id(), practice.title(), practice.docUrl());
    }

    private void section(String title, String text) {
        console.out().printf("%n%s%n", title);
        StringBuilder line = new StringBuilder(" ");
        for (String word : text.split("\\s+")) {
            if (line.length() + 1 + word.length() > WIDTH) {
                console.out().println(line);
                line.setLength(1);
            }
            line.append(' ').append(word);
        }
        console.out().println(line);
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
