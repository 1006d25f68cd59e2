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

/** Rules by id, in the order of their ids. It never changes; {@link #plus} makes a larger one. */
public final class RuleSet {

    private final Map<String, Rule<?>> byId;
    private final List<Rule<?>> rules;

    private RuleSet(Map<String, Rule<?>> byId) {
        this.byId = byId;
        this.rules = List.copyOf(byId.values());
    }

    /** @throws IllegalArgumentException when two rules have the same id */
    public static RuleSet of(Collection<? extends Rule<?>> rules) {
        Map<String, Rule<?>> byId = new TreeMap<>();
        for (Rule<?> rule : rules) {
            Rule<?> other = byId.put(rule.id(), rule);
            if (other != null) {
                throw new IllegalArgumentException("two rules have the id " + rule.id() + ": "
                        + other.getClass().getName() + " and " + rule.getClass().getName());
            }
        }
        return new RuleSet(byId);
    }

    /** @throws IllegalArgumentException when an id is taken */
    public RuleSet plus(Collection<? extends Rule<?>> more) {
        List<Rule<?>> all = new ArrayList<>(rules);
        all.addAll(more);
        return of(all);
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
}
