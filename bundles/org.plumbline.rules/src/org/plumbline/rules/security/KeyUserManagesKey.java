/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.POLICY__RESOURCE;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.plumbline.model.Policy;
import org.plumbline.model.SecretKind;
import org.plumbline.model.SecretStore;
import org.plumbline.model.Statement;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.OwnAccounts;
import org.plumbline.rules.internal.Permissions;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** One principal that both reads the data and rules over the key. */
public final class KeyUserManagesKey extends Rule<Policy> {

    private static final Set<String> MANAGE = Set.of("kms:PutKeyPolicy", "kms:ScheduleKeyDeletion");
    private static final Set<String> USE = Set.of("kms:Decrypt");

    public KeyUserManagesKey() {
        super(Policy.class, rule("SEC-KEY-002", "Principal that uses a key also manages it")
                .medium()
                .bestPractices("SEC08-BP01", "SEC03-BP02")
                .effort(Effort.LOW)
                .explanation("The policy of a key lets the same principal decrypt with it and change its policy or "
                        + "delete it. Nobody else has to agree to either.")
                .impact("A component that is taken over lets strangers decrypt the data, or destroys it by deleting "
                        + "the key.")
                .remediation("Split the policy: administrators who change and delete but cannot decrypt, and users "
                        + "who decrypt but change nothing."));
    }

    @Override
    public Outcome check(Policy policy, Context context) {
        Optional<SecretStore> key = context.target(policy, POLICY__RESOURCE, SecretStore.class)
                .filter(store -> store.getKind() == SecretKind.KEY);
        if (key.isEmpty()) {
            return Outcome.notApplicable();
        }
        Set<String> managers = allowed(MANAGE, policy, context);
        managers.retainAll(allowed(USE, policy, context));
        return managers.isEmpty() ? Outcome.satisfied()
                : Outcome.violated(Names.brief(managers.iterator().next()) + " both uses and manages "
                        + Names.of(key.get()) + ".", "It can read the data and hand out or destroy the key alone.");
    }

    /** Principals that may do one of the actions; the account itself only lets its own policies decide. */
    private static Set<String> allowed(Set<String> actions, Policy policy, Context context) {
        Set<String> principals = new TreeSet<>();
        for (Statement statement : Permissions.statements(policy, context)) {
            if (!Permissions.granted(statement, actions).isEmpty()) {
                statement.getPrincipals().stream().filter(p -> !OwnAccounts.isRoot(p)).forEach(principals::add);
            }
        }
        return principals;
    }
}
