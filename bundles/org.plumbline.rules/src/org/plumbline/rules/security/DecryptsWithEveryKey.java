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

/** Encryption that one principal can undo everywhere. */
public final class DecryptsWithEveryKey extends BroadActionRule {

    public DecryptsWithEveryKey() {
        super(rule("SEC-IAM-011", "Policy lets its holder decrypt with every key")
                .high()
                .bestPractices("SEC08-BP01", "SEC03-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The policy allows decryption with all keys, so the keys no longer keep apart what one "
                        + "component may read from what others may.")
                .impact("A component that is taken over reads the backups, secrets and customers' data of all the "
                        + "others.")
                .remediation("Name the keys of the data that the holder works with, or limit the use to one service "
                        + "with a condition."),
                Set.of("kms:Decrypt", "kms:ReEncryptFrom"), List.of("key"), "key",
                "Encryption at rest does not protect any data from its holder.",
                "Each key that the holder needs has to be named.");
    }
}
