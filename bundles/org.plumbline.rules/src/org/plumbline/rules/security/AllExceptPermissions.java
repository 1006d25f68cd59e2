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

/** A permission that grows with each new service of the provider. */
public final class AllExceptPermissions extends Rule<Policy> {

    public AllExceptPermissions() {
        super(Policy.class, rule("SEC-IAM-007", "Policy allows everything but a list")
                .high()
                .bestPractices("SEC03-BP02")
                .effort(Effort.MEDIUM)
                .explanation("A statement allows all actions or all resources except those it names. Whatever is "
                        + "created or invented later is allowed without anybody deciding it.")
                .impact("New data and new services are open to holders who were never meant to have them, and no "
                        + "review notices.")
                .remediation("List what the holder needs. Where something must never happen, forbid it with a "
                        + "statement that denies."));
    }

    @Override
    public Outcome check(Policy policy, Context context) {
        List<Statement> open = Permissions.statements(policy, context).stream()
                .filter(AllExceptPermissions::namesExceptions).toList();
        if (open.isEmpty()) {
            return Outcome.satisfied();
        }
        Statement first = open.get(0);
        String what = first.getNotResources().isEmpty() ? "all actions but " + some(first.getNotActions())
                : "the use of all resources but " + some(first.getNotResources());
        return Outcome.violated(Names.of(policy) + " allows " + what + ".",
                "What it allows grows with every service and resource that is added.", open);
    }

    /** All actions but a few on everything make an administrator, which another rule reports. */
    private static boolean namesExceptions(Statement statement) {
        return !Permissions.administers(statement)
                && (!statement.getNotActions().isEmpty() || !statement.getNotResources().isEmpty());
    }

    private static String some(List<String> exceptions) {
        return exceptions.size() == 1 ? Names.brief(exceptions.get(0)) : exceptions.size() + " exceptions";
    }
}
