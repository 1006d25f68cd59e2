/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__PATCHING;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Holes that are known to everybody. */
public final class NoPatching extends PracticeRule {

    public NoPatching() {
        super(rule("SEC-PATCH-002", "Hosts, images and libraries are not patched on a schedule")
                .high()
                .bestPractices("SEC06-BP01", "SEC01-BP04", "OPS05-BP05")
                .effort(Effort.MEDIUM)
                .explanation("Nobody renews operating systems, images and libraries regularly or follows the warnings "
                        + "about them. What runs today was safe when it was built.")
                .impact("Most break-ins use holes with a patch that was months old; insurers ask for the date of the "
                        + "last one.")
                .remediation("Patch on a fixed schedule, critical holes within days. Let a service find outdated "
                        + "hosts and images, and follow the advisories of what is in use."),
                Stakes.SENSITIVE, PRACTICES__PATCHING,
                "How soon are hosts, images and libraries patched after a weakness becomes known?",
                "Hosts, images and libraries are not patched on a schedule.",
                "Published weaknesses stay open until somebody uses them.");
    }
}
