/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__READ_SHARE_PERCENT;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Stage;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.ReadShare;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Data that is written for nobody. */
public final class DataNobodyReads extends Rule<DataStore> {

    public DataNobodyReads() {
        super(DataStore.class, rule("SUS-DATA-004", "Data is written that nobody reads")
                .medium()
                .bestPractices("SUS03-BP02", "SUS04-BP05", "COST04-BP03")
                .effort(Effort.LOW)
                .explanation("Everything that uses the data store writes into it, and nothing in the design reads "
                        + "from it.")
                .impact("Machines and storage serve data without a reader, and the risk of losing it is carried for "
                        + "nothing.")
                .remediation("Ask who needs the data. Draw the reader, or stop writing it and delete the store. Keep "
                        + "what only the law asks for in archive storage."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (store.getKind() == DataStoreKind.OBJECT || store.getKind() == DataStoreKind.BLOCK) {
            return Outcome.notApplicable();
        }
        List<DataFlow> incoming = context.incoming(store);
        if (incoming.isEmpty()) {
            return Outcome.notApplicable();
        }
        if (!context.outgoing(store).isEmpty() || ReadShare.of(store, incoming).orElse(0) > 0) {
            return Outcome.satisfied();
        }
        String name = Names.of(store);
        boolean onlyWrites = store.isSetReadSharePercent() ? store.getReadSharePercent() <= 0
                : incoming.stream().allMatch(flow -> flow.isSetReadSharePercent() && flow.getReadSharePercent() <= 0);
        if (onlyWrites) {
            return Outcome.violated("Nothing reads from " + name + ".", "It is written to, and stored, for nobody.",
                    incoming);
        }
        return incoming.stream().allMatch(DataNobodyReads::looksLikeWriting)
                && context.workload().getStage() == Stage.IN_PRODUCTION
                        ? Outcome.unknown("Who reads from " + name + "?", store, DATA_STORE__READ_SHARE_PERCENT)
                        : Outcome.notApplicable();
    }

    /** What does not wait for an answer gets no data out. */
    private static boolean looksLikeWriting(DataFlow flow) {
        return !flow.isSetReadSharePercent() && switch (flow.getInteraction()) {
            case ASYNCHRONOUS, STREAM, BATCH -> true;
            case REQUEST, UNKNOWN -> false;
        };
    }
}
