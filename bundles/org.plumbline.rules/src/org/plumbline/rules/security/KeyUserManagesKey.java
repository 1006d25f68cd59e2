/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.POLICY__RESOURCE;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.plumbline.model.Policy;
import org.plumbline.model.SecretKind;
import org.plumbline.model.SecretStore;
import org.plumbline.model.Statement;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Narrowing;
import org.plumbline.rules.internal.OwnAccounts;
import org.plumbline.rules.internal.Permissions;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** One principal that both reads the data and rules over the key. */
public final class KeyUserManagesKey extends Rule<Policy> {

    private static final Set<String> MANAGE = Set.of("kms:PutKeyPolicy", "kms:ScheduleKeyDeletion");
    private static final Set<String> USE = Set.of("kms:Decrypt");
    private static final List<String> KEY_USE = List.of("kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*",
            "kms:GenerateDataKey*", "kms:DescribeKey");

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

    /** Those who use the key keep what using it takes; where they could do everything, that is all they keep. */
    @Override
    public List<Fix> fixes(Policy policy, Context context) {
        Set<String> both = allowed(MANAGE, policy, context);
        both.retainAll(allowed(USE, policy, context));
        List<Change> changes = new ArrayList<>();
        for (Statement statement : Permissions.statements(policy, context)) {
            if (!Permissions.granted(statement, MANAGE).isEmpty()
                    && statement.getPrincipals().stream().anyMatch(both::contains)) {
                changes.addAll(Narrowing.to(onlyUse(statement.getActions()), policy, statement));
            }
        }
        return List.of(new Fix("Leave the management of the key to others",
                "Somebody else has to be named who may change and delete the key.", changes));
    }

    private static List<String> onlyUse(List<String> actions) {
        return actions.stream().flatMap(action -> MANAGE.stream().noneMatch(m -> Permissions.covers(action, m))
                ? Stream.of(action) : Permissions.covers(action, "kms:Decrypt") ? KEY_USE.stream() : Stream.of())
                .distinct().toList();
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
