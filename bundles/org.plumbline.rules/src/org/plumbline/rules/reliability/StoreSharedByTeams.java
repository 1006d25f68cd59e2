/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.GroupKind;
import org.plumbline.rules.internal.Groups;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** One database that several teams' services read and write directly. */
public final class StoreSharedByTeams extends Rule<DataStore> {

    public StoreSharedByTeams() {
        super(DataStore.class, rule("REL-SVC-001", "Services of several teams share one data store")
                .medium()
                .bestPractices("REL03-BP02", "REL03-BP01")
                .effort(Effort.HIGH)
                .explanation("Services that different teams answer for use the same tables directly. None of them can "
                        + "change the tables, or overload the store, without the others.")
                .impact("A query or a migration of one team takes the products of the others down, and every release "
                        + "needs a meeting.")
                .remediation("Let one team own the data and serve it to the others through an interface or events. "
                        + "Split the store along the owners step by step."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        switch (store.getKind()) {
            case RELATIONAL, KEY_VALUE, DOCUMENT, GRAPH -> { }
            default -> {
                return Outcome.notApplicable();
            }
        }
        Map<String, Component> users = new TreeMap<>();
        team(store, context).ifPresent(team -> users.put(team, store));
        for (DataFlow flow : context.incoming(store)) {
            if (context.source(flow).orElse(null) instanceof Compute user) {
                team(user, context).ifPresent(team -> users.putIfAbsent(team, user));
            }
        }
        if (users.isEmpty()) {
            return Outcome.notApplicable();
        }
        return users.size() == 1 ? Outcome.satisfied()
                : Outcome.violated(Names.of(store) + " is used directly by " + users.size() + " teams: "
                        + String.join(", ", users.keySet().stream().limit(3).toList()) + ".",
                        "A change or an overload by one of them hits all.", List.copyOf(users.values()));
    }

    private static Optional<String> team(Component component, Context context) {
        String owner = component.getOwner();
        return owner != null && !owner.isBlank() ? Optional.of(owner)
                : Groups.around(component, GroupKind.TEAM, context).map(Names::of);
    }
}
