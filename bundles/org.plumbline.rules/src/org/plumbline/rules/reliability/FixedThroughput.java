/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__SCALING;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.Scaling;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A store that refuses requests above a number that somebody once set. */
public final class FixedThroughput extends Rule<DataStore> {

    public FixedThroughput() {
        super(DataStore.class, rule("REL-SCALE-004", "Throughput of a data store does not follow the load")
                .medium()
                .bestPractices("REL07-BP01", "PERF03-BP02")
                .effort(Effort.LOW)
                .explanation("The store serves a number of reads and writes that is set by hand, and no policy changes "
                        + "it. Requests above the number are refused.")
                .impact("On the day of the campaign orders are refused, although more capacity was one setting away.")
                .remediation("Scale the throughput by its use between a lowest and a highest number, or pay by "
                        + "request. Watch for refused requests with an alarm."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (store.getKind() != DataStoreKind.KEY_VALUE || store.getLoadPattern() == LoadPattern.STEADY) {
            return Outcome.notApplicable();
        }
        String name = Names.of(store);
        return switch (store.getScaling()) {
            case AUTOMATIC -> Outcome.satisfied();
            case FIXED -> Outcome.violated("The throughput of " + name + " is fixed.",
                    "Requests above it are refused, and nothing raises it.");
            case SCHEDULED, UNKNOWN -> Stakes.CRITICAL.in(context.workload(), context)
                    && Known.elastic(store, context) == Fact.UNKNOWN
                            ? Outcome.unknown("Does the throughput of " + name + " follow the load?", store,
                                    COMPONENT__SCALING)
                            : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(Fix.of("Scale the throughput of " + Names.of(store),
                Change.set(store, COMPONENT__SCALING, Scaling.AUTOMATIC))
                .withTradeOff("Cost follows the load; set a highest number."));
    }
}
