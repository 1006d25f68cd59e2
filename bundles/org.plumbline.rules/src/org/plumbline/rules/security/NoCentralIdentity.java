/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__CENTRAL_IDENTITY;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Access that no one place can end. */
public final class NoCentralIdentity extends PracticeRule {

    public NoCentralIdentity() {
        super(rule("SEC-ID-001", "People do not sign in through one identity provider")
                .high()
                .bestPractices("SEC02-BP04", "SEC03-BP06")
                .effort(Effort.HIGH)
                .explanation("People have separate users and passwords in each account and tool, so joining, moving "
                        + "and leaving takes a list of steps that somebody forgets.")
                .impact("A former colleague logs in months later, and nobody can say what one person may do in total.")
                .remediation("Connect all accounts and tools to the company's identity provider and delete local "
                        + "users. Assign roles by groups."),
                Stakes.SENSITIVE, PRACTICES__CENTRAL_IDENTITY,
                "Do people sign in to accounts and tools through one identity provider?",
                "People do not sign in through one identity provider.",
                "Access lives on in places that nobody thinks of.");
    }
}
