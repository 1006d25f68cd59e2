/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.ACCOUNT__ROOT_PROTECTED;
import static org.plumbline.model.PlumblinePackage.Literals.NODE_CONTAINER__NODES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Account;
import org.plumbline.model.Fact;
import org.plumbline.model.Node;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** The one user whom no policy limits. */
public final class RootUserUnprotected extends Rule<Account> {

    public RootUserUnprotected() {
        super(Account.class, rule("SEC-ACCOUNT-001", "Root user of an account is not protected")
                .high()
                .bestPractices("SEC01-BP02")
                .effort(Effort.LOW)
                .explanation("The root user signs in without a second factor or has access keys. No policy limits "
                        + "what it does, and it can close the account.")
                .impact("Whoever gets its password takes over or deletes everything, and only the provider's support "
                        + "can help.")
                .remediation("Delete the keys of the root user, give it a hardware second factor and a mailbox that a "
                        + "team reads. Use it for nothing but what asks for it."));
    }

    @Override
    public Outcome check(Account account, Context context) {
        String name = Names.of(account);
        return switch (account.getRootProtected()) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated("The root user of " + name + " is not protected.",
                    "It can do anything, and nothing but its password stops a stranger.");
            case UNKNOWN -> context.targets(account, NODE_CONTAINER__NODES, Node.class).isEmpty()
                    ? Outcome.notApplicable()
                    : Outcome.unknown("Does the root user of " + name + " have a second factor and no access keys?",
                            account, ACCOUNT__ROOT_PROTECTED);
        };
    }

    @Override
    public List<Fix> fixes(Account account, Context context) {
        return List.of(Fix.of("Protect the root user of " + Names.of(account),
                Change.set(account, ACCOUNT__ROOT_PROTECTED, Fact.YES)));
    }
}
