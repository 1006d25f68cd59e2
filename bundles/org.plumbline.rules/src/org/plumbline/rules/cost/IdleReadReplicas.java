/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__READ_REPLICAS;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__READ_SHARE_PERCENT;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.OptionalDouble;

import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.ReadShare;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** Copies for reads where few reads come. */
public final class IdleReadReplicas extends Rule<DataStore> {

    private static final Parameter READS = Parameter.percent("readPercent", 50,
            "Share of reads below which read replicas relieve little, in percent.");

    public IdleReadReplicas() {
        super(DataStore.class, rule("COST-REPLICA-001", "Read replicas serve few reads")
                .medium()
                .bestPractices("COST06-BP02", "COST05-BP05", "SUS05-BP01")
                .effort(Effort.LOW)
                .explanation("The data store has copies that serve reads, although most of its load is writes, which "
                        + "every copy has to repeat.")
                .impact("Each replica costs as much as the original and takes next to nothing off it.")
                .remediation("Remove the replicas that are no fail-over target, or start a small one only for reports "
                        + "that need it.")
                .parameters(READS));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (store.getReadReplicas() <= forFailOver(store)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(store);
        OptionalDouble share = ReadShare.of(store, context.incoming(store));
        if (share.isEmpty()) {
            return Outcome.unknown("What share of the load on " + name + " are reads?", store,
                    DATA_STORE__READ_SHARE_PERCENT);
        }
        return share.getAsDouble() >= context.value(READS) ? Outcome.satisfied()
                : Outcome.violated(name + " has " + Figures.count(store.getReadReplicas(), "read replica") + " for "
                        + Figures.text(share.getAsDouble()) + " percent of reads.",
                        "Writes are repeated on every copy, so the copies relieve little.");
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(Fix.of("Remove read replicas of " + Names.of(store),
                Change.set(store, DATA_STORE__READ_REPLICAS, forFailOver(store)))
                .withTradeOff("Reports and reads move to the original, which gets busier."));
    }

    /** In a cluster over zones one of the copies is the one to fail over to. */
    private static int forFailOver(DataStore store) {
        return store.getMultiZone() == Fact.YES ? 1 : 0;
    }
}
