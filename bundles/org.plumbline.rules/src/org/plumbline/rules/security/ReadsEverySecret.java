/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Set;

import org.plumbline.rules.internal.BroadActionRule;
import org.plumbline.validation.Effort;

/** A principal that knows all passwords. */
public final class ReadsEverySecret extends BroadActionRule {

    private static final Set<String> READ = Set.of("secretsmanager:GetSecretValue",
            "secretsmanager:BatchGetSecretValue", "ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath");

    public ReadsEverySecret() {
        super(rule("SEC-IAM-012", "Policy lets its holder read every secret")
                .high()
                .bestPractices("SEC02-BP03", "SEC03-BP02")
                .effort(Effort.LOW)
                .explanation("The policy allows reading all secrets or parameters of the account, though its holder "
                        + "needs the few of its own component.")
                .impact("One weakness in one component gives away the passwords of all databases and the keys of all "
                        + "partners.")
                .remediation("Name the secrets, or keep those of a component under a path of its own and allow that "
                        + "path."),
                READ, List.of("secret", "parameter"), "secret",
                "Its holder learns credentials that open other systems.",
                "Each secret that the holder needs has to be named.");
    }
}
