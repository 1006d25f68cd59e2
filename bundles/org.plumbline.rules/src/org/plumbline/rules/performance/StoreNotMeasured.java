/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.DataStore;
import org.plumbline.validation.Effort;

/** A database that is slow for reasons nobody can see. */
public final class StoreNotMeasured extends MetricsRule<DataStore> {

    public StoreNotMeasured() {
        super(DataStore.class, rule("PERF-METRIC-002", "Queries of the data store are not measured")
                .medium()
                .bestPractices("PERF03-BP03", "PERF03-BP04", "PERF05-BP02")
                .effort(Effort.LOW)
                .explanation("The data store is watched from outside only. Which queries are slow and what they wait "
                        + "for is not recorded.")
                .impact("When pages get slow, the team buys a larger database instead of the index that was missing.")
                .remediation("Switch on the engine's view of queries and waits, record the slow ones, and look at the "
                        + "top ten after each release."),
                "slow queries and waits", "", "The cause of slow pages is mostly a query that nobody saw.");
    }

    @Override
    boolean concerns(DataStore store) {
        return switch (store.getKind()) {
            case RELATIONAL, DOCUMENT, GRAPH, SEARCH, WAREHOUSE -> true;
            default -> false;
        };
    }
}
