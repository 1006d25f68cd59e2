/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__BACKUP_RETENTION_DAYS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataStore;
import org.plumbline.rules.internal.Environments;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Goals;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** Copies of data that nobody will ask for any more. */
public final class BackupsKeptTooLong extends Rule<DataStore> {

    private static final Parameter MOST = Parameter.of("mostDays", 400,
            "Days that backups are kept at most where no law asks for more; a year and its closing accounts.");
    private static final Parameter MOST_FOR_TESTS = Parameter.of("mostDaysForTests", 14,
            "Days that backups of test and development data are kept at most.");
    private static final double QUARTER = 90;
    private static final double WEEK = 7;

    public BackupsKeptTooLong() {
        super(DataStore.class, rule("COST-BACKUP-001", "Backups are kept longer than anybody needs them")
                .medium()
                .bestPractices("COST04-BP05", "SUS04-BP03", "SUS04-BP05")
                .effort(Effort.LOW)
                .explanation("Backups are kept for more than a year although the workload names no scheme that asks "
                        + "for it, or those of a test environment for more than two weeks.")
                .impact("Copies of old data are paid for every month, and what had to be deleted is still there.")
                .remediation("Keep daily backups for some weeks. Where the law asks for years, keep monthly ones in "
                        + "archive storage and name the scheme in the objectives.")
                .parameters(MOST, MOST_FOR_TESTS));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (!store.isSetBackupRetentionDays()) {
            return Outcome.notApplicable();
        }
        double days = store.getBackupRetentionDays();
        if (days <= context.value(MOST_FOR_TESTS)) {
            return Outcome.satisfied();
        }
        boolean forTests = Environments.serveTheTeam(store, context);
        if (days <= context.value(forTests ? MOST_FOR_TESTS : MOST)) {
            return Outcome.satisfied();
        }
        if (!forTests && Goals.of(context).filter(o -> !o.getComplianceSchemes().isEmpty()).isPresent()) {
            return Outcome.notApplicable();
        }
        return Outcome.violated("Backups of " + Names.of(store) + " are kept for " + Figures.text(days) + " days.",
                forTests ? "Test data can be made again." : "No scheme that the workload has to meet asks for it.");
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        double days = Environments.serveTheTeam(store, context) ? WEEK : QUARTER;
        return List.of(Fix.of("Keep the backups of " + Names.of(store) + " for " + Figures.text(days) + " days",
                Change.set(store, DATA_STORE__BACKUP_RETENTION_DAYS, days))
                .asking("For how many days are backups kept?", "days")
                .withTradeOff("Older states cannot be restored: check what the law asks for."));
    }
}
