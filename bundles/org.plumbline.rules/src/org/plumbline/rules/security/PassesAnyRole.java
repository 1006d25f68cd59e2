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

/** A principal that borrows any other's permissions. */
public final class PassesAnyRole extends BroadActionRule {

    public PassesAnyRole() {
        super(rule("SEC-IAM-008", "Policy lets its holder hand any role to a service")
                .high()
                .bestPractices("SEC03-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The policy allows iam:PassRole on every role. Its holder starts a machine or function "
                        + "with the most powerful role of the account and works through that.")
                .impact("A deployment job or a junior's laptop that is taken over becomes administrator of the "
                        + "account.")
                .remediation("Name the roles that the holder deploys with, or keep them under one path, and limit the "
                        + "service they may be passed to."),
                Set.of("iam:PassRole"), List.of("role"), "role",
                "Its holder can use the permissions of every role in the account.",
                "What passes roles today needs a statement that names them.");
    }
}
