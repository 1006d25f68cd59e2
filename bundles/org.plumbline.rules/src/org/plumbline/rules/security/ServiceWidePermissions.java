/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Set;

import org.plumbline.model.Policy;
import org.plumbline.model.Statement;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Permissions;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A policy that allows everything a service can do. */
public final class ServiceWidePermissions extends Rule<Policy> {

    /** Services whose actions only write telemetry, so that a wildcard gives nothing of value away. */
    private static final Set<String> HARMLESS = Set.of("xray:*", "cloudwatch:*", "logs:*", "ssmmessages:*",
            "ec2messages:*");

    /** Services that other rules look into more closely. */
    private static final Set<String> COVERED = Set.of("iam:*", "sts:*", "kms:*", "secretsmanager:*");

    public ServiceWidePermissions() {
        super(Policy.class, rule("SEC-IAM-002", "Policy allows every action of a service on all its resources")
                .medium()
                .bestPractices("SEC03-BP02", "SEC03-BP04")
                .effort(Effort.MEDIUM)
                .explanation("The policy allows all actions of a service on all resources, such as s3:* on *, though "
                        + "its holder needs a few actions on a few of them.")
                .impact("A component that is taken over can read or delete data that it has nothing to do with.")
                .remediation("Replace the wildcard by the actions in use and name the resources. Split the policy "
                        + "where two components share it."));
    }

    @Override
    public Outcome check(Policy policy, Context context) {
        if (Permissions.ofResource(policy, context)) {
            return Outcome.notApplicable();
        }
        if (Permissions.isManaged(policy, name -> name.endsWith("FullAccess") && !name.equals("IAMFullAccess"))) {
            return Outcome.violated(Names.of(policy) + " gives full access to a service.",
                    "The provider's policy " + policy.getManagedArn() + " covers every resource of the service.");
        }
        List<Statement> broad = Permissions.statements(policy, context).stream()
                .filter(Permissions::onEverything)
                .filter(s -> s.getConditions().isEmpty())
                .filter(s -> s.getActions().stream().anyMatch(ServiceWidePermissions::serviceWide)).toList();
        if (broad.isEmpty()) {
            return Outcome.satisfied();
        }
        List<String> actions = broad.stream().flatMap(s -> s.getActions().stream())
                .filter(ServiceWidePermissions::serviceWide).distinct().toList();
        return Outcome.violated(Names.of(policy) + " allows " + String.join(", ", actions) + " on every resource.",
                "The holder can reach data and settings far beyond its task.", broad);
    }

    private static boolean serviceWide(String action) {
        return action.endsWith(":*") && !action.startsWith("*") && !HARMLESS.contains(action)
                && !COVERED.contains(action);
    }
}
