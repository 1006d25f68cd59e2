/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__CUSTOMER_COMMUNICATION;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** Customers who find out by themselves. */
public final class CustomersNotTold extends PracticeRule {

    public CustomersNotTold() {
        super(rule("OPS-EVENT-002", "Customers are not told of outages")
                .medium()
                .bestPractices("OPS10-BP05", "OPS10-BP06", "OPS03-BP04")
                .effort(Effort.LOW)
                .explanation("No plan says who tells customers of an outage, where and in which words.")
                .impact("The support line breaks down under calls, and customers read of the outage in the press.")
                .remediation("Set up a status page apart from the workload, prepare texts and name who publishes "
                        + "them within a set time."),
                Stakes.CRITICAL, PRACTICES__CUSTOMER_COMMUNICATION,
                "How are customers told of an outage, and by whom?",
                "There is no plan to tell customers of outages.",
                "Silence costs more trust than the outage.");
    }
}
