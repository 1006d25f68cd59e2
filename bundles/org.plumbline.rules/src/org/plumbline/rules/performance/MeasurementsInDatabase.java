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

/** Measurements that fill a database made for something else. */
public final class MeasurementsInDatabase extends AccessMismatch {

    /** A thousand a second are 86 million rows a day, more than an index of a relational table stays fast with. */
    private static final Parameter MANY = Parameter.of("measurementsPerSecond", 1000,
            "Measurements a second from which on a store for time series is worth a second data store");

    public MeasurementsInDatabase() {
        super(rule("PERF-STORE-002", "Database for records takes measurements at a high rate")
                .medium()
                .bestPractices("PERF03-BP01", "PERF03-BP04", "SUS04-BP02")
                .effort(Effort.HIGH)
                .explanation("Measurements arrive by the thousand a second in a database that keeps an index over "
                        + "every row and never drops old ones by itself.")
                .impact("Charts take minutes, storage grows without end, and the rest of the application slows down "
                        + "with it.")
                .remediation("Write measurements to a store for time series that compresses them, sums them up over "
                        + "time and drops them by age."),
                AccessKind.TIME_SERIES, Set.of(DataStoreKind.RELATIONAL, DataStoreKind.DOCUMENT), Optional.of(MANY),
                new Better(DataStoreKind.TIME_SERIES, "aws.timestream.influxdb", "generic.timeseries",
                        "time series store", false, "Its query language is another one, and data has to be moved."),
                "Each row costs an entry in an index that only grows.");
    }
}
