/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.ArrayList;
import java.util.List;

/**
 * Rules on one theme, which a team turns on together.
 *
 * @param id what it is called in a configuration file and on the command line
 * @param description what the rules of the pack look after, as one sentence
 * @param members ids of its rules, or wildcards for them
 */
public record RulePack(String id, String title, String description, List<Wildcard> members) {

    public RulePack {
        members = List.copyOf(members);
    }

    public boolean contains(Rule<?> rule) {
        return members.stream().anyMatch(each -> each.matches(rule.id()));
    }

    /** Those of the rules that are in the pack, in their order. */
    public List<Rule<?>> of(RuleSet rules) {
        List<Rule<?>> result = new ArrayList<>(rules.rules());
        result.removeIf(each -> !contains(each));
        return result;
    }
}
