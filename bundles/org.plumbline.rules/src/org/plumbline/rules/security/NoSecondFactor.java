/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__MULTI_FACTOR_AUTHENTICATION;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** People whom one password is enough to become. */
public final class NoSecondFactor extends PracticeRule {

    public NoSecondFactor() {
        super(rule("SEC-ID-002", "People sign in without a second factor")
                .high()
                .bestPractices("SEC02-BP01")
                .effort(Effort.MEDIUM)
                .explanation("Those who build and run the workload sign in with a password alone. Passwords are "
                        + "phished, guessed and reused.")
                .impact("One mail that looks like the help desk's gives an intruder the rights of an administrator.")
                .remediation("Require a second factor at the identity provider, a hardware key or passkey for "
                        + "administrators, and deny sign-in without it."),
                Stakes.SENSITIVE, PRACTICES__MULTI_FACTOR_AUTHENTICATION,
                "Do all who build and run the workload sign in with a second factor?",
                "People sign in without a second factor.",
                "A stolen password is all that an intruder needs.");
    }
}
