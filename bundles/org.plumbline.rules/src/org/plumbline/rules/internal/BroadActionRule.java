/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.plumbline.model.Policy;
import org.plumbline.model.Statement;
import org.plumbline.validation.Context;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;

/**
 * A rule on actions that a policy of principals must not allow on every resource. What administrators may do is left
 * to the rule on them.
 */
public abstract class BroadActionRule extends Rule<Policy> {

    private static final int MOST_NAMED = 3;

    private final Set<String> actions;
    private final List<String> types;
    private final String noun;
    private final String why;
    private final String tradeOff;

    /**
     * @param actions the actions, without wildcards
     * @param types types of the resources the actions work on, as they stand in identifiers, such as {@code role}
     * @param noun what one of these resources is called
     * @param why why that is flagged and rated as it is
     * @param tradeOff what taking the actions away costs
     */
    protected BroadActionRule(RuleInfo.Builder info, Set<String> actions, List<String> types, String noun,
            String why, String tradeOff) {
        super(Policy.class, info);
        this.actions = new TreeSet<>(actions);
        this.types = types;
        this.noun = noun;
        this.why = why;
        this.tradeOff = tradeOff;
    }

    @Override
    public Outcome check(Policy policy, Context context) {
        if (Permissions.ofResource(policy, context)) {
            return Outcome.notApplicable();
        }
        List<Statement> broad = broad(policy, context);
        return broad.isEmpty() ? Outcome.satisfied()
                : Outcome.violated(Names.of(policy) + " allows " + granted(broad) + " on every " + noun + ".",
                        why, broad);
    }

    @Override
    public List<Fix> fixes(Policy policy, Context context) {
        List<Statement> broad = broad(policy, context);
        return List.of(new Fix("Take " + granted(broad) + " on every " + noun + " out of " + Names.of(policy),
                tradeOff, Narrowing.without(policy, broad, listed -> actions.stream()
                        .anyMatch(action -> Permissions.covers(listed, action)))));
    }

    private List<Statement> broad(Policy policy, Context context) {
        return Permissions.statements(policy, context).stream()
                .filter(s -> s.getConditions().isEmpty() && Permissions.onEvery(s, types))
                .filter(s -> !Permissions.administers(s) && !Permissions.granted(s, actions).isEmpty()).toList();
    }

    private String granted(List<Statement> broad) {
        List<String> all = broad.stream().flatMap(s -> Permissions.granted(s, actions).stream()).distinct().toList();
        int more = all.size() - MOST_NAMED;
        return String.join(", ", all.subList(0, Math.min(MOST_NAMED, all.size())))
                + (more > 0 ? " and " + more + " more actions" : "");
    }
}
