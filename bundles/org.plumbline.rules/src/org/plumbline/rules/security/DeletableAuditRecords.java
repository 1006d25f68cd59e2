/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__WRITE_ONCE;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.AuditRecords;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Evidence that can be destroyed by the one it convicts. */
public final class DeletableAuditRecords extends Rule<DataStore> {

    public DeletableAuditRecords() {
        super(DataStore.class, rule("SEC-AUDIT-006", "Audit records can be deleted")
                .medium()
                .bestPractices("SEC04-BP02", "SEC10-BP03")
                .effort(Effort.LOW)
                .explanation("The store of the audit trail lets its content be changed or deleted before its time is "
                        + "over. The first thing an intruder with enough rights does is to delete it.")
                .impact("The course of an attack cannot be shown to customers, regulators or a court.")
                .remediation("Lock the objects of the store for the time the records have to be kept (write once, "
                        + "read many). Let nobody but the trail write to it."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (store.getWriteOnce() == Fact.YES || AuditRecords.trailInto(store, context).isEmpty()) {
            return Outcome.notApplicable();
        }
        String name = Names.of(store);
        return Outcome.required(store.getWriteOnce(),
                () -> Outcome.violated("The audit records in " + name + " can be changed and deleted.",
                        "They are evidence against whoever has the rights to delete them."),
                "Are the audit records in " + name + " locked against change and deletion?", store,
                DATA_STORE__WRITE_ONCE);
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(Fix.of("Lock the records in " + Names.of(store),
                Change.set(store, DATA_STORE__WRITE_ONCE, Fact.YES))
                .withTradeOff("Nobody can delete the records early, not even to save storage."));
    }
}
