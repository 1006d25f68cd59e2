/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Group;
import org.plumbline.model.GroupKind;
import org.plumbline.model.Messaging;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;
import org.plumbline.validation.graph.AllNodes;

/**
 * Who answers for the components of a workload: named at the component, or the team whose group it is drawn into.
 *
 * @param teams how many different owners there are
 * @param owned components that have one
 * @param all components that need one
 */
record Owners(int teams, int owned, int all) {

    static final Analysis<Owners> ANALYSIS = new OwnersAnalysis();

    /** Whether it is something that a team builds or runs, unlike a firewall or a client. */
    static boolean needsOne(Component component) {
        return component instanceof Compute || component instanceof DataStore || component instanceof Messaging;
    }

    /** Whether several teams share the workload and own at least half of it, so that the rest was forgotten. */
    boolean leaveOut() {
        return teams > 1 && owned * 2 >= all;
    }

    private static final class OwnersAnalysis implements Analysis<Owners> {
        @Override
        public Owners compute(AnalysisContext context) {
            Set<String> teams = new HashSet<>();
            int owned = 0;
            int all = 0;
            for (Component component : context.analysis(AllNodes.COMPONENTS)) {
                if (needsOne(component)) {
                    Optional<String> owner = owner(component);
                    owner.ifPresent(teams::add);
                    owned += owner.isPresent() ? 1 : 0;
                    all++;
                }
            }
            return new Owners(teams.size(), owned, all);
        }

        private static Optional<String> owner(Component component) {
            if (component.getOwner() != null && !component.getOwner().isBlank()) {
                return Optional.of(component.getOwner());
            }
            for (Optional<? extends Boundary> around = Nodes.enclosing(component, Group.class); around.isPresent();
                    around = Nodes.enclosing(around.get(), Group.class)) {
                if (around.get() instanceof Group group && group.getKind() == GroupKind.TEAM) {
                    return Optional.of(group.getName() == null ? group.getId() : group.getName());
                }
            }
            return Optional.empty();
        }
    }
}
