/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRINCIPAL__IN_GROUP;
import static org.plumbline.model.PlumblinePackage.Literals.PRINCIPAL__POLICIES;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__PRINCIPALS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.model.Fact;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Policy;
import org.plumbline.model.Principal;
import org.plumbline.model.PrincipalKind;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Permissions;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Permissions that belong to one person instead of a task. */
public final class PermissionsOnUser extends Rule<Principal> {

    public PermissionsOnUser() {
        super(Principal.class, rule("SEC-ID-006", "Permissions are given to a single user")
                .medium()
                .bestPractices("SEC02-BP06", "SEC03-BP04", "SEC03-BP06")
                .effort(Effort.LOW)
                .explanation("Policies are attached to a user or written into it, instead of to a group or role for "
                        + "its task. Nobody looks through permissions that differ from person to person.")
                .impact("People keep what they needed for a task of years ago, and audits take weeks.")
                .remediation("Make a group or role for each task, attach the policies there, and put people into it "
                        + "through the identity provider."));
    }

    @Override
    public Outcome check(Principal principal, Context context) {
        if (principal.getKind() != PrincipalKind.USER) {
            return Outcome.notApplicable();
        }
        List<Policy> own = policies(principal, context);
        if (own.isEmpty()) {
            return principal.getInGroup() != Fact.NO ? Outcome.satisfied()
                    : Outcome.violated(Names.of(principal) + " belongs to no group.",
                            "Whatever it may do has to be given to it alone.");
        }
        return Outcome.violated(Names.of(principal) + " has permissions of its own: " + Names.of(own) + ".",
                        "They follow the person from task to task.", own);
    }

    @Override
    public List<Fix> fixes(Principal principal, Context context) {
        Principal group = PlumblineFactory.eINSTANCE.createPrincipal();
        group.setName("Group of " + Names.of(principal));
        group.setKind(PrincipalKind.GROUP);
        group.setBoundary(principal.getBoundary());
        List<Change> changes = new ArrayList<>();
        changes.add(Change.add(context.workload(), WORKLOAD__PRINCIPALS, group));
        for (Policy policy : policies(principal, context)) {
            changes.add(Change.add(group, PRINCIPAL__POLICIES, policy));
            changes.add(Change.remove(principal, PRINCIPAL__POLICIES, policy));
        }
        changes.add(Change.set(principal, PRINCIPAL__IN_GROUP, Fact.YES));
        return List.of(new Fix("Give the permissions of " + Names.of(principal) + " to a group",
                "The group has to be named after the task it is for.", changes));
    }

    private static List<Policy> policies(Principal principal, Context context) {
        return context.targets(principal, PRINCIPAL__POLICIES, Policy.class);
    }
}
