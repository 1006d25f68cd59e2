/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.validation.RuleInfo.rule;

import java.util.Optional;
import java.util.Set;

import org.plumbline.model.AccessKind;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.validation.Effort;

/** Reports that customers have to wait behind. */
public final class ReportsOnLiveDatabase extends AccessMismatch {

    public ReportsOnLiveDatabase() {
        super(rule("PERF-STORE-004", "Reports run on the database that serves customers")
                .medium()
                .bestPractices("PERF03-BP01", "PERF03-BP04", "REL04-BP02")
                .effort(Effort.MEDIUM)
                .explanation("Reports sum up large parts of the data in the same database that answers customers, and "
                        + "it has no copy that serves reads.")
                .impact("At the end of the month the shop is slow for hours, because somebody looks at its figures.")
                .remediation("Run reports on a read replica, or copy the data into a warehouse that stores it by "
                        + "columns."),
                AccessKind.ANALYTICS, Set.of(DataStoreKind.RELATIONAL, DataStoreKind.KEY_VALUE, DataStoreKind.DOCUMENT),
                Optional.empty(),
                new Better(DataStoreKind.WAREHOUSE, "aws.redshift.serverless", "generic.warehouse", "data warehouse",
                        true, "A second store has to be paid for, and reports are some minutes behind."),
                "A report reads millions of rows and pushes out of memory what customers need.");
    }

    @Override
    boolean isRelieved(DataStore store) {
        return store.getReadReplicas() > 0;
    }
}
