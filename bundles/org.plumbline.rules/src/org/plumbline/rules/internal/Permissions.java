/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import static org.plumbline.model.PlumblinePackage.Literals.POLICY__RESOURCE;
import static org.plumbline.model.PlumblinePackage.Literals.POLICY__STATEMENTS;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.plumbline.model.Component;
import org.plumbline.model.Effect;
import org.plumbline.model.Policy;
import org.plumbline.model.Statement;
import org.plumbline.validation.Context;

/** What policies and their statements allow. */
public final class Permissions {

    private static final Set<String> ADMINISTRATORS = Set.of("AdministratorAccess", "PowerUserAccess",
            "IAMFullAccess");

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

    /** Those of the wanted actions that the statement lists, by name or by a wildcard. */
    public static List<String> granted(Statement statement, Collection<String> wanted) {
        return wanted.stream().filter(action -> statement.getActions().stream()
                .anyMatch(pattern -> covers(pattern, action))).toList();
    }

    /** Whether an action with wildcards stands for another; letters count alike in both cases. */
    public static boolean covers(String pattern, String action) {
        String wanted = pattern.toLowerCase(Locale.ROOT);
        String text = action.toLowerCase(Locale.ROOT);
        int p = 0;
        int star = -1;
        int resume = 0;
        for (int t = 0; t < text.length();) {
            char next = p < wanted.length() ? wanted.charAt(p) : 0;
            if (next == '*') {
                star = p++;
                resume = t;
            } else if (next == '?' || next == text.charAt(t)) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        return wanted.substring(p).chars().allMatch(c -> c == '*');
    }

    public static boolean onEverything(Statement statement) {
        return statement.getResources().contains("*");
    }

    /** Whether it reaches every resource of one of the types, such as {@code role} or {@code key}. */
    public static boolean onEvery(Statement statement, Collection<String> types) {
        return statement.getResources().stream().anyMatch(resource -> resource.equals("*") || resource.endsWith(":*")
                || types.stream().anyMatch(type -> resource.endsWith(":" + type + "/*")));
    }

    /** Whether it makes its holder an administrator: every action, all but a few, or all that change permissions. */
    public static boolean administers(Statement statement) {
        return onEverything(statement) && (allows(statement, "*") || allows(statement, "iam:*")
                || !statement.getNotActions().isEmpty());
    }

    /** Whether the policy makes its holder an administrator. */
    public static boolean administers(Policy policy, Context context) {
        return isManaged(policy, ADMINISTRATORS::contains)
                || statements(policy, context).stream().anyMatch(Permissions::administers);
    }

    /** Whether it is the policy of a resource, which may be missing in the design but has its own principals. */
    public static boolean ofResource(Policy policy, Context context) {
        return context.target(policy, POLICY__RESOURCE, Component.class).isPresent()
                || context.targets(policy, POLICY__STATEMENTS, Statement.class).stream()
                        .anyMatch(statement -> !statement.getPrincipals().isEmpty());
    }

    /** What a resource policy guards, in words. */
    public static String guarded(Policy policy, Context context) {
        return context.target(policy, POLICY__RESOURCE, Component.class).map(Names::of).orElse("its resource");
    }

    /** Whether it is a policy of the provider whose name, the end of its identifier, is wanted. */
    public static boolean isManaged(Policy policy, Predicate<String> wanted) {
        String arn = policy.getManagedArn();
        return arn != null && arn.startsWith("arn:") && arn.contains(":iam::aws:policy/")
                && wanted.test(arn.substring(arn.lastIndexOf('/') + 1));
    }
}
