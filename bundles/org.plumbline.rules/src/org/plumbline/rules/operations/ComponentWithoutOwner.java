/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__OWNER;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.Component;
import org.plumbline.model.Group;
import org.plumbline.model.GroupKind;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A component between two teams. */
public final class ComponentWithoutOwner extends Rule<Component> {

    public ComponentWithoutOwner() {
        super(Component.class, rule("OPS-OWN-002", "Component belongs to no team")
                .medium()
                .bestPractices("OPS02-BP01", "OPS02-BP02", "OPS02-BP06")
                .effort(Effort.LOW)
                .explanation("Several teams share the workload and own most of its components, but this one is named "
                        + "as nobody's.")
                .impact("Each team believes the other looks after it, and its failure waits for somebody to care.")
                .remediation("Agree which team answers for the component, name it in the model and in the tags of the "
                        + "resource, or draw it into the team's group."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        if (!Owners.needsOne(component) || !context.analysis(Owners.ANALYSIS).leaveOut()) {
            return Outcome.notApplicable();
        }
        if (named(component) || inTeam(component, context)) {
            return Outcome.satisfied();
        }
        return Outcome.violated("No team is named for " + Names.of(component) + ".",
                "The other components have owners, so this one is likely to be forgotten.");
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        String owner = context.workload().getOwner();
        return List.of(Fix.of("Name the owner of " + Names.of(component),
                Change.set(component, COMPONENT__OWNER, owner == null || owner.isBlank() ? "Workload's team" : owner))
                .asking("Which team answers for " + Names.of(component) + "?", ""));
    }

    private static boolean named(Component component) {
        return component.getOwner() != null && !component.getOwner().isBlank();
    }

    private static boolean inTeam(Component component, Context context) {
        Optional<Group> group = context.enclosing(component, Group.class);
        while (group.isPresent() && group.get().getKind() != GroupKind.TEAM) {
            group = context.enclosing(group.get(), Group.class);
        }
        return group.isPresent();
    }
}
