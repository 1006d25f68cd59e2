/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__DATA_CLASSIFICATION;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Data that all gets the same protection. */
public final class NoDataClassification extends PracticeRule {

    public NoDataClassification() {
        super(rule("SEC-DATA-007", "Data is not classified")
                .high()
                .bestPractices("SEC07-BP01", "SEC07-BP03", "SUS04-BP01")
                .effort(Effort.MEDIUM)
                .explanation("Nobody has decided which data is public, internal, personal or secret, so protection "
                        + "follows habit instead of harm.")
                .impact("Personal data ends up in test systems and exports, and money is spent on guarding what is "
                        + "public.")
                .remediation("Agree on three to five classes with the business, give each store and flow one, and "
                        + "write down what each class asks for."),
                Stakes.CRITICAL, PRACTICES__DATA_CLASSIFICATION,
                "Is the data of the workload classified, with rules for each class?",
                "The data of the workload is not classified.",
                "Nobody knows which data needs which protection.");
    }
}
