/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__LIFECYCLE;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__PRACTICES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.model.Practices;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Personal data that outlives its purpose. */
public final class PersonalDataKeptForEver extends Rule<DataStore> {

    public PersonalDataKeptForEver() {
        super(DataStore.class, rule("SEC-DATA-008", "Personal data is kept without end")
                .medium()
                .bestPractices("SEC07-BP04", "SEC07-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The store holds personal data and nothing deletes it by age. What is no longer needed "
                        + "can still be stolen, searched and asked for.")
                .impact("Each leak is larger than it had to be, and data protection law fines what was kept without "
                        + "purpose.")
                .remediation("Agree on a retention for each kind of record and let the store delete by age: expiry of "
                        + "items, lifecycle rules or a scheduled job."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (store.getDataClass() != DataClass.PERSONAL || store.getKind() == DataStoreKind.BLOCK
                || store.getKind() == DataStoreKind.CACHE) {
            return Outcome.notApplicable();
        }
        String name = Names.of(store);
        return switch (store.getLifecycle()) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated(name + " keeps personal data without end.",
                    "Nothing deletes a record once its purpose is over.");
            case UNKNOWN -> deletedByTheTeam(context) ? Outcome.satisfied()
                    : Outcome.unknown("When and how is personal data in " + name + " deleted?", store,
                            DATA_STORE__LIFECYCLE);
        };
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(Fix.of("Delete by age in " + Names.of(store),
                Change.set(store, DATA_STORE__LIFECYCLE, Fact.YES))
                .withTradeOff("What the law asks to keep, such as invoices, needs a longer time of its own."));
    }

    private static boolean deletedByTheTeam(Context context) {
        return context.target(context.workload(), WORKLOAD__PRACTICES, Practices.class)
                .map(p -> p.getDataRetention() == Fact.YES).orElse(false);
    }
}
