/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__BULKHEADS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Workload;
import org.plumbline.rules.internal.PracticeRule;
import org.plumbline.rules.internal.Spread;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;

/** One failure that reaches every user. */
public final class NoBulkheads extends PracticeRule {

    public NoBulkheads() {
        super(rule("REL-CELL-001", "One failure can reach all users at once")
                .high()
                .bestPractices("REL10-BP03")
                .effort(Effort.HIGH)
                .explanation("All users share the same copies, queues and stores. A bad release, a poisoned message or "
                        + "one heavy user meets everybody.")
                .impact("What could have been an outage for a twentieth of the customers is one for all of them, and "
                        + "in the news.")
                .remediation("Divide users among cells, complete copies of the workload that share nothing, and roll "
                        + "changes out cell by cell. Start with partitions of queues and pools."),
                Stakes.CRITICAL, PRACTICES__BULKHEADS,
                "How large a share of the users can one failure or one heavy user reach?",
                "Every failure can reach all users.",
                "The business is hurt as a whole each time a part fails.");
    }

    /** Cells in the design say it better. */
    @Override
    protected boolean applies(Workload workload, Context context) {
        return context.analysis(Spread.ANALYSIS).cells() < 2;
    }
}
