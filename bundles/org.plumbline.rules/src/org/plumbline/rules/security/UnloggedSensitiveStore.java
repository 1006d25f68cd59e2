/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__LOGGING;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.AuditRecords;
import org.plumbline.rules.internal.Classified;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Sensitive data that can be read without a trace. */
public final class UnloggedSensitiveStore extends Rule<DataStore> {

    public UnloggedSensitiveStore() {
        super(DataStore.class, rule("SEC-AUDIT-009", "Access to data is not recorded")
                .medium()
                .bestPractices("SEC04-BP01", "SEC07-BP02")
                .effort(Effort.LOW)
                .explanation("The data store holds sensitive or unclassified data and keeps no record of who read or "
                        + "changed it.")
                .impact("After a leak the company cannot tell whose records were read and has to inform everybody.")
                .remediation("Turn on audit or access logs of the store and send them to the store of logs. Leave the "
                        + "data itself out of them."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        boolean sensitive = Known.sensitive(store.getDataClass());
        boolean matters = sensitive || store.getLogging() == Fact.NO && Classified.isOpen(store, context);
        if (!matters || AuditRecords.takesRecords(store, context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(store);
        return switch (store.getLogging()) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated(name + " does not record who uses its data.",
                    "It holds " + Known.words(store.getDataClass()) + " data, and reading leaves no trace.");
            case UNKNOWN -> store.getDataClass() == DataClass.CONFIDENTIAL ? Outcome.notApplicable()
                    : Outcome.unknown("Does " + name + " record who reads and changes its data?", store,
                            COMPONENT__LOGGING);
        };
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(Fix.of("Record the use of " + Names.of(store), Change.set(store, COMPONENT__LOGGING, Fact.YES))
                .withTradeOff("Logs of a busy store cost storage and some throughput."));
    }
}
