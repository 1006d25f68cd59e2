/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__DATA_RETENTION;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Data that is kept because nobody deletes it. */
public final class DataWithoutRetention extends PracticeRule {

    public DataWithoutRetention() {
        super(rule("SUS-DATA-001", "Data is kept without a retention period")
                .medium()
                .bestPractices("SUS04-BP03", "COST04-BP05", "SEC07-BP04")
                .effort(Effort.MEDIUM)
                .explanation("No rule says when data is deleted, so all of it is stored, copied and backed up for "
                        + "ever.")
                .impact("Storage and its energy grow without use, and personal data is kept longer than the law "
                        + "allows.")
                .remediation("Set a retention for each class of data with its owner and delete by lifecycle or time to "
                        + "live, in backups and test copies too."),
                Stakes.OPERATED, PRACTICES__DATA_RETENTION,
                "Is data deleted when it is no longer needed?",
                "The team does not delete data that is no longer needed.",
                "Everything that is kept costs storage, energy and care.");
    }
}
