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

/** A principal that can turn into any other. */
public final class ActsAsAnyone extends BroadActionRule {

    private static final Set<String> TAKE_OVER = Set.of("sts:AssumeRole", "iam:CreateAccessKey",
            "iam:CreateLoginProfile", "iam:UpdateLoginProfile", "iam:UpdateAssumeRolePolicy");

    public ActsAsAnyone() {
        super(rule("SEC-IAM-009", "Policy lets its holder act as any other principal")
                .high()
                .bestPractices("SEC03-BP02", "SEC02-BP05")
                .effort(Effort.MEDIUM)
                .explanation("The policy lets its holder take on every role, or make keys and passwords for every "
                        + "user. Whatever limits the holder itself then limits nothing.")
                .impact("A single stolen session reaches whatever anybody in the company may do, under somebody "
                        + "else's name.")
                .remediation("Name the roles that the holder takes on. Let users manage nothing but their own keys, "
                        + "by the user name in the resource."),
                TAKE_OVER, List.of("role", "user"), "principal",
                "Its holder can go on with the permissions of somebody else.",
                "Whoever needs other roles has to have them named in a statement.");
    }
}
