/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__PRINCIPAL;
import static org.plumbline.model.PlumblinePackage.Literals.PRINCIPAL__POLICIES;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__PRINCIPALS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Policy;
import org.plumbline.model.Principal;
import org.plumbline.model.PrincipalKind;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** Components that cannot be told apart by what they may do. */
public final class SharedRole extends Rule<Principal> {

    /** Three small functions of one task are still looked through; more seldom need the same. */
    static final Parameter MOST = Parameter.of("mostComponents", 3,
            "Components that may act with the same role, as a number.");

    public SharedRole() {
        super(Principal.class, rule("SEC-IAM-015", "Many components act with the same role")
                .medium()
                .bestPractices("SEC03-BP01", "SEC03-BP02")
                .effort(Effort.MEDIUM)
                .parameters(MOST)
                .explanation("Several components share a role, so each of them has the permissions that any of them "
                        + "needs, and the records do not tell which one acted.")
                .impact("A weakness in the least guarded component opens what the most trusted one may do.")
                .remediation("Give each component a role of its own with the permissions that it uses. Start with "
                        + "those that face the internet."));
    }

    @Override
    public Outcome check(Principal principal, Context context) {
        if (principal.getKind() != PrincipalKind.ROLE) {
            return Outcome.notApplicable();
        }
        List<Compute> users = users(principal, context);
        if (users.isEmpty()) {
            return Outcome.notApplicable();
        }
        return users.size() <= context.value(MOST) ? Outcome.satisfied()
                : Outcome.violated(Names.of(users) + " act with the same role " + Names.of(principal) + ".",
                        users.size() + " components have all permissions of each other.", users);
    }

    /** The first component keeps the role; each of the others gets a copy that can be narrowed. */
    @Override
    public List<Fix> fixes(Principal principal, Context context) {
        List<Change> changes = new ArrayList<>();
        List<Compute> users = users(principal, context);
        for (Compute user : users.subList(1, users.size())) {
            Principal own = PlumblineFactory.eINSTANCE.createPrincipal();
            own.setName(Names.of(user) + " role");
            own.getTrusted().addAll(principal.getTrusted());
            own.setExternalIdRequired(principal.getExternalIdRequired());
            own.setAccessKeys(Fact.NO);
            own.setBoundary(principal.getBoundary());
            changes.add(Change.add(context.workload(), WORKLOAD__PRINCIPALS, own));
            context.targets(principal, PRINCIPAL__POLICIES, Policy.class)
                    .forEach(policy -> changes.add(Change.add(own, PRINCIPAL__POLICIES, policy)));
            changes.add(Change.set(user, COMPONENT__PRINCIPAL, own));
        }
        return List.of(new Fix("Give each component a role of its own",
                "The new roles start with the same policies and have to be narrowed one by one.", changes));
    }

    private static List<Compute> users(Principal principal, Context context) {
        return context.referrers(principal, COMPONENT__PRINCIPAL, Compute.class);
    }
}
