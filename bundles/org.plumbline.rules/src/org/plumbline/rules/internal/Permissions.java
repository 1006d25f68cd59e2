/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import static org.plumbline.model.PlumblinePackage.Literals.POLICY__STATEMENTS;

import java.util.List;
import java.util.function.Predicate;

import org.plumbline.model.Effect;
import org.plumbline.model.Policy;
import org.plumbline.model.Statement;
import org.plumbline.validation.Context;

/** What policies and their statements allow. */
public final class Permissions {

    private Permissions() {
    }

    /** The statements that allow something. */
    public static List<Statement> statements(Policy policy, Context context) {
        return context.targets(policy, POLICY__STATEMENTS, Statement.class).stream()
                .filter(statement -> statement.getEffect() == Effect.ALLOW).toList();
    }

    /** Whether one of the listed actions allows everything that {@code action} stands for. */
    public static boolean allows(Statement statement, String action) {
        return statement.getActions().stream().anyMatch(each -> each.equals("*") || each.equals("*:*")
                || each.equals(action));
    }

    public static boolean onEverything(Statement statement) {
        return statement.getResources().contains("*");
    }

    /** Whether it is a policy of the provider whose name, the end of its identifier, is wanted. */
    public static boolean isManaged(Policy policy, Predicate<String> wanted) {
        String arn = policy.getManagedArn();
        return arn != null && arn.startsWith("arn:") && arn.contains(":iam::aws:policy/")
                && wanted.test(arn.substring(arn.lastIndexOf('/') + 1));
    }
}
