/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

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

    public AdministratorPermissions() {
        super(Policy.class, rule("SEC-IAM-001", "Policy allows every action on every resource")
                .high()
                .bestPractices("SEC03-BP02")
                .effort(Effort.MEDIUM)
                .explanation("A statement of the policy allows all actions, all but a few, or all that change permissions, "
                        + "on all resources. Whoever acts with it can do anything in the account.")
                .impact("One hijacked component or laptop is enough to delete every environment, read all data and "
                        + "cover the tracks.")
                .remediation("List the actions and resources that the principal uses, starting from its recorded "
                        + "activity. Keep administrator rights for a guarded emergency role."));
    }

    @Override
    public Outcome check(Policy policy, Context context) {
        if (Permissions.ofResource(policy, context)) {
            return Outcome.notApplicable();
        }
        List<Statement> broad = Permissions.statements(policy, context).stream()
                .filter(Permissions::administers).toList();
        if (broad.isEmpty()) {
            return Permissions.administers(policy, context)
                    ? Outcome.violated(Names.of(policy) + " grants administrator rights.",
                            "The provider's policy " + policy.getManagedArn() + " allows next to everything.")
                    : Outcome.satisfied();
        }
        boolean onlyIdentities = broad.stream().noneMatch(s -> Permissions.allows(s, "*") || s.getActions().isEmpty());
        return onlyIdentities
                ? Outcome.violated(Names.of(policy) + " allows every change of identities and their permissions.",
                        "Its holder can grant itself whatever is missing.", broad)
                : Outcome.violated(Names.of(policy) + " allows every action on every resource.",
                        "Nothing limits what its holder can do in the account.", broad);
    }
}
