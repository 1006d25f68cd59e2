/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRINCIPAL__BOUNDARY;
import static org.plumbline.model.PlumblinePackage.Literals.PRINCIPAL__POLICIES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.plumbline.model.Fact;
import org.plumbline.model.Policy;
import org.plumbline.model.Principal;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Permissions;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Somebody who may create principals more powerful than themselves. */
public final class DelegatedAdminWithoutBoundary extends Rule<Principal> {

    private static final Set<String> CREATE = new TreeSet<>(Set.of("iam:CreateRole", "iam:CreateUser",
            "iam:AttachRolePolicy", "iam:AttachUserPolicy", "iam:AttachGroupPolicy", "iam:PutRolePolicy",
            "iam:PutUserPolicy", "iam:PutGroupPolicy", "iam:CreatePolicyVersion", "iam:AddUserToGroup"));
    private static final List<String> TYPES = List.of("role", "user", "group", "policy");

    public DelegatedAdminWithoutBoundary() {
        super(Principal.class, rule("SEC-IAM-010", "Nothing limits the permissions that a principal may grant")
                .high()
                .bestPractices("SEC03-BP05", "SEC03-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The principal creates roles and users or attaches policies, and no permissions boundary "
                        + "limits what it can grant, to others or to itself.")
                .impact("A pipeline or team that was trusted with its own roles ends up with the rights over the "
                        + "whole company account.")
                .remediation("Set a permissions boundary on the principal and require in its policy that all it "
                        + "creates gets the same boundary."));
    }

    @Override
    public Outcome check(Principal principal, Context context) {
        if (principal.getBoundary() == Fact.YES) {
            return Outcome.satisfied();
        }
        List<String> granting = granting(principal, context);
        if (granting.isEmpty()) {
            return Outcome.notApplicable();
        }
        String name = Names.of(principal);
        return principal.getBoundary() == Fact.NO
                ? Outcome.violated(name + " may use " + granting.get(0) + " without a permissions boundary.",
                        "It can give itself whatever it was not given.")
                : Outcome.unknown("Does a permissions boundary limit what " + name + " can grant?", principal,
                        PRINCIPAL__BOUNDARY);
    }

    @Override
    public List<Fix> fixes(Principal principal, Context context) {
        return List.of(Fix.of("Limit " + Names.of(principal) + " by a permissions boundary",
                Change.set(principal, PRINCIPAL__BOUNDARY, Fact.YES))
                .withTradeOff("Deployments that create roles have to set the boundary on them."));
    }

    private static List<String> granting(Principal principal, Context context) {
        return context.targets(principal, PRINCIPAL__POLICIES, Policy.class).stream()
                .flatMap(policy -> Permissions.statements(policy, context).stream())
                .filter(s -> !Permissions.administers(s) && Permissions.onEvery(s, TYPES))
                .filter(s -> s.getConditions().stream().noneMatch(c -> c.contains("iam:PermissionsBoundary")))
                .flatMap(s -> Permissions.granted(s, CREATE).stream()).distinct().toList();
    }
}
