/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.catalog.Risk;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RulePack;
import org.plumbline.validation.RuleSet;
import org.plumbline.validation.RuleSetting;

/**
 * What a team and a workload say of the rules, from the files beside the model. What the workload says comes before
 * what the team says; a rule that is named comes before a wildcard, a later wildcard before an earlier one.
 *
 * @param rules the rules under those settings
 * @param suppressions accepted risks, those of the workload first
 */
public record RuleConfig(RuleSet rules, List<Suppression> suppressions) {

    public RuleConfig {
        suppressions = List.copyOf(suppressions);
    }

    /** The rules as they come. */
    public static RuleConfig none(RuleSet rules) {
        return new RuleConfig(rules, List.of());
    }

    /**
     * Reads what holds for a workload.
     *
     * @param files the files that hold
     * @param rules every rule that there is
     * @param packs every pack that there is; a rule that is in none is run whichever packs are on
     * @throws RulesFileException when a file cannot be used
     */
    public static RuleConfig read(RulesFiles files, RuleSet rules, List<RulePack> packs) throws RulesFileException {
        List<RulesFile> read = new ArrayList<>();
        for (Optional<Path> each : List.of(files.ofTeam(), files.ofWorkload())) {
            if (each.isPresent()) {
                read.add(RulesFileReader.read(each.get(), rules, packs, each == files.ofTeam()));
            }
        }
        return read.isEmpty() ? none(rules) : merge(read, rules, packs);
    }

    private static RuleConfig merge(List<RulesFile> teamFirst, RuleSet rules, List<RulePack> packs) {
        List<RulePack> on = packs;
        List<RulesFile.Entry> inOrder = new ArrayList<>();
        List<Suppression> suppressions = new ArrayList<>();
        for (RulesFile each : teamFirst) {
            on = each.packs().orElse(on);
            each.rules().stream().filter(entry -> !entry.rule().isExact()).forEach(inOrder::add);
            each.rules().stream().filter(entry -> entry.rule().isExact()).forEach(inOrder::add);
            suppressions.addAll(0, each.suppressions());
        }
        Map<String, RuleSetting> settings = new HashMap<>();
        for (Rule<?> each : rules.rules()) {
            boolean enabled = in(on, each) || !in(packs, each);
            settings.put(each.id(), setting(each, enabled, inOrder));
        }
        return new RuleConfig(rules.with(settings), suppressions);
    }

    private static boolean in(List<RulePack> packs, Rule<?> rule) {
        return packs.stream().anyMatch(pack -> pack.contains(rule));
    }

    private static RuleSetting setting(Rule<?> rule, boolean inPack, List<RulesFile.Entry> inOrder) {
        boolean enabled = inPack;
        Optional<Risk> risk = Optional.empty();
        Map<String, Double> values = new HashMap<>();
        for (RulesFile.Entry each : inOrder) {
            if (each.rule().matches(rule.id())) {
                enabled = each.enabled().orElse(enabled);
                risk = each.risk().isPresent() ? each.risk() : risk;
                values.putAll(each.values());
            }
        }
        return new RuleSetting(enabled, risk, values);
    }
}
