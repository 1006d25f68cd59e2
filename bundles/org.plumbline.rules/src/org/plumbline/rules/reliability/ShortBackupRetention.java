/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__BACKUP_RETENTION_DAYS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Backups;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** Backups that are gone before the mistake is noticed. */
public final class ShortBackupRetention extends Rule<DataStore> {

    /** A mistake made before a long weekend is still found in time. */
    private static final Parameter LEAST = new Parameter("leastDays", "Days that backups are kept at least", 7, 1, 3650);

    public ShortBackupRetention() {
        super(DataStore.class, rule("REL-BACKUP-002", "Backups are kept for less than a week")
                .medium()
                .bestPractices("REL09-BP01", "REL09-BP02")
                .effort(Effort.LOW)
                .explanation("Backups are deleted within a week. Damage that creeps in, such as a broken import, is "
                        + "often found later than that.")
                .impact("When the damage is noticed every backup has it too, and the data has to be entered again.")
                .remediation("Keep daily backups for at least a week, better five, and monthly ones as long as the law "
                        + "asks.")
                .parameters(LEAST));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (!Backups.matter(store) || Backups.taken(store) != Fact.YES) {
            return Outcome.notApplicable();
        }
        String name = Names.of(store);
        if (!store.isSetBackupRetentionDays()) {
            return store.getPointInTimeRecovery() == Fact.YES ? Outcome.notApplicable()
                    : Outcome.unknown("For how many days are backups of " + name + " kept?", store,
                            DATA_STORE__BACKUP_RETENTION_DAYS);
        }
        double days = store.getBackupRetentionDays();
        return days >= context.value(LEAST) ? Outcome.satisfied()
                : Outcome.violated("Backups of " + name + " are kept for " + Figures.text(days)
                        + (days == 1 ? " day." : " days."),
                        "Mistakes that are noticed after that cannot be undone.");
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        double days = context.value(LEAST);
        return List.of(Fix.of("Keep the backups of " + Names.of(store) + " for " + Figures.text(days) + " days",
                Change.set(store, DATA_STORE__BACKUP_RETENTION_DAYS, days))
                .asking("For how many days are backups kept?", "days")
                .withTradeOff("Raises cost by the storage of the further days."));
    }
}
