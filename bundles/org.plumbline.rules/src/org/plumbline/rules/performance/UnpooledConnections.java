/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__POOLED;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A function that knocks on the database's door for each request. */
public final class UnpooledConnections extends Rule<DataFlow> {

    /** Requests a second from which on so many copies run at once that their connections are worth a question. */
    private static final double BUSY = 50;

    public UnpooledConnections() {
        super(DataFlow.class, rule("PERF-POOL-001", "Functions open database connections of their own")
                .medium()
                .bestPractices("PERF04-BP05", "PERF03-BP02", "REL05-BP02")
                .effort(Effort.MEDIUM)
                .explanation("Each copy of a function opens its own connection to a relational database. Opening takes "
                        + "several round trips, and the database has room for some hundred.")
                .impact("At a peak the database refuses connections, and all users of it get errors, not only the ones "
                        + "of the function.")
                .remediation("Put a proxy between functions and database that keeps connections open and shares them, "
                        + "or limit how many copies run at once to what the database bears."));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        if (flow.getInteraction() == Interaction.BATCH
                || !(context.target(flow).orElse(null) instanceof DataStore store) || !keepsConnections(store)
                || !(context.source(flow).orElse(null) instanceof Compute function)
                || function.getKind() != ComputeKind.FUNCTION) {
            return Outcome.notApplicable();
        }
        return switch (flow.getPooled()) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated("Each copy of " + Names.of(function) + " opens its own connection to "
                    + Names.of(store) + ".", "Copies come by the hundred at a peak, connections do not.",
                    function, store);
            case UNKNOWN -> function.isSetReservedConcurrency() || !worthAsking(flow, context)
                    ? Outcome.notApplicable()
                    : Outcome.unknown("Do copies of " + Names.of(function) + " share connections to " + Names.of(store)
                            + ", for example through a proxy?", flow, DATA_FLOW__POOLED);
        };
    }

    @Override
    public List<Fix> fixes(DataFlow flow, Context context) {
        return List.of(Fix.of("Share connections through a proxy",
                Change.set(flow, DATA_FLOW__POOLED, Fact.YES))
                .withTradeOff("The proxy is paid by the hour and adds a few milliseconds to each query."));
    }

    /** Aurora DSQL is made for many short connections. */
    private static boolean keepsConnections(DataStore store) {
        return store.getKind() == DataStoreKind.RELATIONAL && !"aws.aurora.dsql".equals(store.getService());
    }

    private static boolean worthAsking(DataFlow flow, Context context) {
        return flow.getPeakPerSecond() >= BUSY || Stakes.CRITICAL.in(context.workload(), context);
    }
}
