/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__CROSS_ACCOUNT_BACKUP;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.BackupCopyRule;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** Backups that whoever can delete the data can delete too. */
public final class BackupsInReach extends BackupCopyRule {

    public BackupsInReach() {
        super(rule("REL-BACKUP-006", "Backups can be deleted along with the data")
                .high()
                .bestPractices("REL09-BP02", "REL09-BP01")
                .effort(Effort.MEDIUM)
                .explanation("All backups are in the account of the data. One stolen or mistaken administrator can "
                        + "delete both in a minute.")
                .impact("After a break-in there is nothing to restore, and the attacker sets the price.")
                .remediation("Copy backups into an account of their own that nobody of the team can delete from, "
                        + "encrypted with its own key, and lock them for the time they are kept."));
    }

    @Override
    protected boolean applies(DataStore store, Context context) {
        return store.getCrossAccountBackup() != Fact.UNKNOWN || Stakes.CRITICAL.in(context.workload(), context);
    }

    @Override
    protected Outcome decide(DataStore store, String name, Context context) {
        if (store.getWriteOnce() == Fact.YES) {
            return Outcome.satisfied();
        }
        return Outcome.required(store.getCrossAccountBackup(),
                () -> Outcome.violated("Whoever can delete " + name + " can delete its backups too.",
                        "Nothing is left after one stolen key or one wrong command."),
                "Is a backup of " + name + " kept where those who can delete the data cannot delete it?", store,
                DATA_STORE__CROSS_ACCOUNT_BACKUP);
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(Fix.of("Keep a backup of " + Names.of(store) + " in another account",
                Change.set(store, DATA_STORE__CROSS_ACCOUNT_BACKUP, Fact.YES))
                .withTradeOff("Raises cost by the copy; a restore needs the other account."));
    }
}
