/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.plumbline.catalog.Risk;

/** Rules by id, in the order of their ids, and what the team says of them. It never changes. */
public final class RuleSet {

    private final Map<String, Rule<?>> byId;
    private final List<Rule<?>> rules;
    private final Map<String, RuleSetting> settings;
    private final Supplier<Footprints> footprints;

    private RuleSet(Map<String, Rule<?>> byId, Map<String, RuleSetting> settings, Supplier<Footprints> footprints) {
        this.byId = byId;
        this.rules = List.copyOf(byId.values());
        this.settings = Map.copyOf(settings);
        this.footprints = footprints;
    }

    /** @throws IllegalArgumentException when two rules have the same id */
    public static RuleSet of(Collection<? extends Rule<?>> rules) {
        return of(rules, () -> Footprints.NONE);
    }

    /**
     * Rules of which it is known what they can read.
     *
     * @param footprints asked when a live review first needs it
     * @throws IllegalArgumentException when two rules have the same id
     */
    public static RuleSet of(Collection<? extends Rule<?>> rules, Supplier<Footprints> footprints) {
        return new RuleSet(index(rules), Map.of(), footprints);
    }

    /** @throws IllegalArgumentException when an id is taken */
    public RuleSet plus(Collection<? extends Rule<?>> more) {
        List<Rule<?>> all = new ArrayList<>(rules);
        all.addAll(more);
        return new RuleSet(index(all), settings, footprints);
    }

    /** The same rules under the settings of a team, by rule id; rules that are turned off are left out. */
    public RuleSet with(Map<String, RuleSetting> byRule) {
        List<Rule<?>> enabled = rules.stream()
                .filter(rule -> byRule.getOrDefault(rule.id(), RuleSetting.DEFAULT).enabled()).toList();
        return new RuleSet(index(enabled), byRule, footprints);
    }

    public Optional<Rule<?>> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Rule<?>> rules() {
        return rules;
    }

    /** The rules that decide on a best practice such as {@code SEC08-BP02}, in the order of their ids. */
    public List<Rule<?>> ofBestPractice(String id) {
        List<Rule<?>> result = new ArrayList<>();
        for (Rule<?> rule : rules) {
            if (rule.info().bestPractices().contains(id)) {
                result.add(rule);
            }
        }
        return result;
    }

    /** How a violation of the rule is rated: by the team where it said so, else by the rule. */
    public Risk risk(Rule<?> rule) {
        return setting(rule).risk().orElse(rule.info().risk());
    }

    /** The value that holds for a parameter of the rule. */
    public double value(Rule<?> rule, Parameter parameter) {
        Double value = setting(rule).values().get(parameter.name());
        return value == null ? parameter.defaultValue() : value;
    }

    /** What is known of the features that the rules can read. */
    public Footprints footprints() {
        return footprints.get();
    }

    private RuleSetting setting(Rule<?> rule) {
        return settings.getOrDefault(rule.id(), RuleSetting.DEFAULT);
    }

    private static Map<String, Rule<?>> index(Collection<? extends Rule<?>> rules) {
        Map<String, Rule<?>> byId = new TreeMap<>();
        for (Rule<?> rule : rules) {
            Rule<?> other = byId.put(rule.id(), rule);
            if (other != null) {
                throw new IllegalArgumentException("two rules have the id " + rule.id() + ": "
                        + other.getClass().getName() + " and " + rule.getClass().getName());
            }
        }
        return byId;
    }
}
