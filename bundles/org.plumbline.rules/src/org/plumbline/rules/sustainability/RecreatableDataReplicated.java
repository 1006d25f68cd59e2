/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MULTI_REGION;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__CROSS_REGION_BACKUP;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__RECREATABLE;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A second Region for what could be computed again. */
public final class RecreatableDataReplicated extends Rule<DataStore> {

    public RecreatableDataReplicated() {
        super(DataStore.class, rule("SUS-DATA-003", "Data that can be made again is copied to another Region")
                .medium()
                .bestPractices("SUS04-BP05", "SUS04-BP07", "SUS04-BP08", "COST08-BP02")
                .effort(Effort.LOW)
                .explanation("The store holds what can be computed or fetched again, and every change of it travels to "
                        + "a second Region and is stored there too.")
                .impact("Transfer and storage are paid for twice, for data that the second Region could make itself.")
                .remediation("Replicate the originals only and build caches, indexes and reports from them in each "
                        + "Region that needs them."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        boolean copied = store.getMultiRegion() == Fact.YES || store.getCrossRegionBackup() == Fact.YES;
        if (!copied) {
            return Outcome.notApplicable();
        }
        String name = Names.of(store);
        return switch (store.getRecreatable()) {
            case NO -> Outcome.satisfied();
            case YES -> Outcome.violated(name + " is copied to another Region although its data can be made again.",
                    "The second Region could make it from the originals.");
            case UNKNOWN -> oftenDerived(store)
                    ? Outcome.unknown("Can the data in " + name + " be made again from elsewhere?", store,
                            DATA_STORE__RECREATABLE)
                    : Outcome.notApplicable();
        };
    }

    private static boolean oftenDerived(DataStore store) {
        return switch (store.getKind()) {
            case CACHE, SEARCH, WAREHOUSE -> true;
            default -> false;
        };
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(Fix.of("Keep " + Names.of(store) + " in one Region",
                Change.set(store, COMPONENT__MULTI_REGION, Fact.NO),
                Change.set(store, DATA_STORE__CROSS_REGION_BACKUP, Fact.NO))
                .withTradeOff("After the loss of the Region the data is made again, which takes its time."));
    }
}
