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

/** A search box that reads the whole table. */
public final class SearchInDatabase extends AccessMismatch {

    public SearchInDatabase() {
        super(rule("PERF-STORE-003", "Texts are searched in a database without a search index")
                .medium()
                .bestPractices("PERF03-BP01", "PERF03-BP04")
                .effort(Effort.MEDIUM)
                .explanation("Users search for words in texts, and a database answers that keeps no index of words and "
                        + "reads through all of its records.")
                .impact("Search gets slower with each product that is added, and customers who do not find do not "
                        + "buy.")
                .remediation("Feed a search index from the changes of the database and let it answer the searches. For "
                        + "some thousand records the text index of the database itself will do."),
                AccessKind.FULL_TEXT,
                Set.of(DataStoreKind.RELATIONAL, DataStoreKind.KEY_VALUE, DataStoreKind.DOCUMENT, DataStoreKind.OBJECT),
                Optional.empty(),
                new Better(DataStoreKind.SEARCH, "aws.opensearch.serverless", "generic.search", "search index", true,
                        "A second store has to be paid for and kept in step, moments behind the first."),
                "Without an index of words each search reads everything.");
    }
}
