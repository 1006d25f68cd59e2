/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.NODE_CONTAINER__NODES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.model.Account;
import org.plumbline.model.DataStore;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.rules.internal.AccountContents;
import org.plumbline.rules.internal.AuditRecords;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Evidence within reach of whoever breaks in. */
public final class AuditRecordsBesideWorkload extends Rule<DataStore> {

    public AuditRecordsBesideWorkload() {
        super(DataStore.class, rule("SEC-AUDIT-007", "Audit records lie in the account they are about")
                .medium()
                .bestPractices("SEC04-BP02", "SEC01-BP01")
                .effort(Effort.MEDIUM)
                .explanation("The trail writes into the account whose calls it records. Whoever becomes administrator "
                        + "there holds the evidence as well.")
                .impact("After a break-in the records are gone or in doubt, so the company has to assume that "
                        + "everything was taken.")
                .remediation("Send the records of all accounts to an account for logs that runs nothing else and that "
                        + "few people enter."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (AuditRecords.trailInto(store, context).isEmpty()) {
            return Outcome.notApplicable();
        }
        Account account = context.enclosing(store, Account.class).orElse(null);
        if (account == null) {
            return Outcome.notApplicable();
        }
        return !runsCode(account, context) ? Outcome.satisfied()
                : Outcome.violated("The audit records in " + Names.of(store) + " lie in " + Names.of(account)
                        + " beside the workload.", "An administrator of the account can read and remove them.",
                        account);
    }

    /** The first account that runs no code; a new one when there is none. */
    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        Optional<Account> archive = context.all(Account.class).stream()
                .filter(account -> !runsCode(account, context)).findFirst();
        Account target = archive.orElseGet(PlumblineFactory.eINSTANCE::createAccount);
        List<Change> changes = new ArrayList<>();
        if (archive.isEmpty()) {
            target.setName("Log archive");
            changes.add(Change.add(context.workload(), NODE_CONTAINER__NODES, target));
        }
        changes.add(Change.add(target, NODE_CONTAINER__NODES, store));
        return List.of(new Fix("Move " + Names.of(store) + " into the account " + Names.of(target),
                "The trail needs permission to write into the other account.", changes));
    }

    private static boolean runsCode(Account account, Context context) {
        return context.analysis(AccountContents.ANALYSIS).get(account).runsCode();
    }
}
