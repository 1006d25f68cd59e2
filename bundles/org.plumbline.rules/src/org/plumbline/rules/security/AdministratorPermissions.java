/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.POLICY__RESOURCE;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Set;

import org.plumbline.model.Component;
import org.plumbline.model.Policy;
import org.plumbline.model.Statement;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Permissions;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A policy that allows everything. */
public final class AdministratorPermissions extends Rule<Policy> {

    private static final Set<String> MANAGED = Set.of("AdministratorAccess", "PowerUserAccess", "IAMFullAccess");

    public AdministratorPermissions() {
        super(Policy.class, rule("SEC-IAM-001", "Policy allows every action on every resource")
                .high()
                .bestPractices("SEC03-BP02")
                .effort(Effort.MEDIUM)
                .explanation("A statement of the policy allows all actions, or all but a few, on all resources. "
                        + "Whoever acts with it can do anything in the account.")
                .impact("One hijacked component or laptop is enough to delete every environment, read all data and "
                        + "cover the tracks.")
                .remediation("List the actions and resources that the principal uses, starting from its recorded "
                        + "activity. Keep administrator rights for a guarded emergency role."));
    }

    @Override
    public Outcome check(Policy policy, Context context) {
        if (context.target(policy, POLICY__RESOURCE, Component.class).isPresent()) {
            return Outcome.notApplicable();
        }
        if (Permissions.isManaged(policy, MANAGED::contains)) {
            return Outcome.violated(Names.of(policy) + " grants administrator rights.",
                    "The provider's policy " + policy.getManagedArn() + " allows next to everything.");
        }
        List<Statement> broad = Permissions.statements(policy, context).stream()
                .filter(Permissions::onEverything)
                .filter(s -> Permissions.allows(s, "*") || !s.getNotActions().isEmpty()).toList();
        return broad.isEmpty() ? Outcome.satisfied()
                : Outcome.violated(Names.of(policy) + " allows every action on every resource.",
                        "Nothing limits what its holder can do in the account.", broad);
    }
}
