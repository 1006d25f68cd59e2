/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__RESTORE_TESTS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.Backups;
import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.validation.Effort;

/** Backups that nobody has ever restored. */
public final class RestoreNeverTested extends PracticeRule {

    public RestoreNeverTested() {
        super(rule("REL-TEST-002", "Backups are never restored as a test")
                .medium()
                .bestPractices("REL09-BP04")
                .effort(Effort.LOW)
                .explanation("Backups are taken, but nobody restores one on a schedule. Missing tables and lost keys "
                        + "stay unseen.")
                .impact("The backup turns out to be useless after the data is gone.")
                .remediation("Restore a backup into an empty environment every quarter, compare the data and note the "
                        + "time it took."),
                PRACTICES__RESTORE_TESTS,
                "Are backups restored on a schedule to prove that they work?",
                "The team does not restore backups as a test.",
                "Only a restore shows whether a backup is complete.");
    }
}
