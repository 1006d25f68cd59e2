/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.validation.RuleInfo.rule;

import java.util.Optional;
import java.util.Set;

import org.plumbline.model.AccessKind;
import org.plumbline.model.DataStoreKind;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Parameter;

/** A relational database that is used as a dictionary. */
public final class LookupsInRelationalStore extends AccessMismatch {

    /** One relational server of medium size does it with ease; above it connections and locks start to cost. */
    private static final Parameter MANY = Parameter.of("lookupsPerSecond", 1000,
            "Look-ups by key a second from which on a key-value store is worth a second data store");

    public LookupsInRelationalStore() {
        super(rule("PERF-STORE-001", "Relational database serves look-ups by key at a high rate")
                .medium()
                .bestPractices("PERF03-BP01", "PERF03-BP02", "COST05-BP05")
                .effort(Effort.HIGH)
                .explanation("Most requests fetch single records by their key, thousands a second, from a database "
                        + "that is built for queries over relations.")
                .impact("The database has to be bought larger with each customer, and slow queries and look-ups get in "
                        + "each other's way.")
                .remediation("Keep what is fetched by key, such as sessions and carts, in a key-value store that grows "
                        + "by partitions. Leave in the database what is queried across records."),
                AccessKind.KEY_LOOKUP, Set.of(DataStoreKind.RELATIONAL), Optional.of(MANY),
                new Better(DataStoreKind.KEY_VALUE, "aws.dynamodb", "generic.keyvalue", "key-value store", false,
                        "Queries across records are no longer possible there, and data has to be moved."),
                "A server for relations reaches its limits early with such requests.");
    }
}
