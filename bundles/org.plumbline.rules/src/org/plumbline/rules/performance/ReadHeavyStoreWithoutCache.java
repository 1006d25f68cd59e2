/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__READ_REPLICAS;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__READ_SHARE_PERCENT;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Node;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.ReadShare;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A database that answers the same reads again and again. */
public final class ReadHeavyStoreWithoutCache extends Rule<DataStore> {

    /** Percent of reads from which a cache takes most of the load. */
    private static final double MOSTLY_READS = 80;
    /** Requests a second below which a database needs no help. */
    private static final double QUIET = 50;

    public ReadHeavyStoreWithoutCache() {
        super(DataStore.class, rule("PERF-CACHE-001", "Read-heavy data store has no cache")
                .medium()
                .bestPractices("PERF03-BP05", "PERF03-BP04")
                .effort(Effort.MEDIUM)
                .explanation("At least four of five requests to the data store are reads, and none of its callers uses "
                        + "a cache.")
                .impact("Pages get slower with each customer more, and the database has to be bought larger for "
                        + "answers it has given before.")
                .remediation("Put a cache between callers and data store for what is read most, with an expiry that "
                        + "the business accepts. Otherwise add read replicas."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (!cachingHelps(store)) {
            return Outcome.notApplicable();
        }
        List<DataFlow> flows = context.incoming(store);
        OptionalDouble peak = flows.stream().filter(DataFlow::isSetPeakPerSecond)
                .mapToDouble(DataFlow::getPeakPerSecond).max();
        OptionalDouble reads = ReadShare.of(store, flows);
        if (flows.isEmpty() || peak.isPresent() && peak.getAsDouble() < QUIET) {
            return Outcome.notApplicable();
        }
        String name = Names.of(store);
        if (reads.isEmpty()) {
            return peak.isPresent()
                    ? Outcome.unknown("What share of the requests to " + name + " are reads?", store,
                            DATA_STORE__READ_SHARE_PERCENT)
                    : Outcome.notApplicable();
        }
        if (reads.getAsDouble() < MOSTLY_READS || store.isSetReadReplicas() && store.getReadReplicas() > 0
                || flows.stream().allMatch(flow -> usesCache(flow, context))) {
            return Outcome.satisfied();
        }
        return Outcome.violated(Figures.text(reads.getAsDouble()) + " percent of the requests to " + name
                + " are reads, and no cache takes any of them.",
                "The load on the data store grows with each reader.", flows);
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        if (store.getKind() != DataStoreKind.RELATIONAL && store.getKind() != DataStoreKind.DOCUMENT) {
            return List.of();
        }
        return List.of(Fix.of("Add a read replica to " + Names.of(store),
                Change.set(store, DATA_STORE__READ_REPLICAS, 1))
                .withTradeOff("Raises cost by a further instance; replicas answer a moment late."));
    }

    private static boolean cachingHelps(DataStore store) {
        return switch (store.getKind()) {
            case RELATIONAL, DOCUMENT, KEY_VALUE, SEARCH, GRAPH -> true;
            default -> false;
        };
    }

    /** The caller has a cache of its own, or the flow comes out of a cache. */
    private static boolean usesCache(DataFlow flow, Context context) {
        Optional<Node> source = context.source(flow);
        return source.isPresent() && (isCache(source.get()) || context.outgoing(source.get()).stream()
                .map(context::target).flatMap(Optional::stream)
                .anyMatch(ReadHeavyStoreWithoutCache::isCache));
    }

    private static boolean isCache(Node node) {
        return node instanceof DataStore store && store.getKind() == DataStoreKind.CACHE;
    }
}
