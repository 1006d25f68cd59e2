/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__CROSS_REGION_BACKUP;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Criticality;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.RecoveryStrategy;
import org.plumbline.rules.internal.BackupCopyRule;
import org.plumbline.rules.internal.Goals;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.rules.internal.TeamPractices;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** Backups that go down with their Region. */
public final class BackupInOneRegion extends BackupCopyRule {

    public BackupInOneRegion() {
        super(rule("REL-BACKUP-005", "Data and all its backups are in one Region")
                .high()
                .bestPractices("REL13-BP02", "REL09-BP01", "REL10-BP01")
                .effort(Effort.LOW)
                .explanation("The workload is planned to come back in another Region, or is critical enough to need "
                        + "it, but no copy of this data is kept there.")
                .impact("The standby starts on the day of the disaster and is empty, and the business with it.")
                .remediation("Copy each backup to the Region for recovery, or replicate the store into it, with a key "
                        + "of that Region. Check where the data may be kept."));
    }

    @Override
    protected boolean applies(DataStore store, Context context) {
        return context.workload().getCriticality() == Criticality.MISSION_CRITICAL
                || TeamPractices.secondRegion(context)
                || TeamPractices.strategy(context) == RecoveryStrategy.BACKUP_AND_RESTORE;
    }

    @Override
    protected Outcome decide(DataStore store, String name, Context context) {
        if (store.getMultiRegion() == Fact.YES) {
            return Outcome.satisfied();
        }
        if (store.getCrossRegionBackup() == Fact.UNKNOWN && !planned(context)) {
            return Outcome.notApplicable();
        }
        return Outcome.required(store.getCrossRegionBackup(),
                () -> Outcome.violated("No copy of " + name + " is kept in another Region.",
                        "When the Region is lost, nothing is there to recover from."),
                "Is a backup of " + name + " kept in another Region?", store, DATA_STORE__CROSS_REGION_BACKUP);
    }

    /** That two Regions are drawn does not say that one stands in for the other. */
    private static boolean planned(Context context) {
        return TeamPractices.strategy(context) != RecoveryStrategy.UNKNOWN
                || Stakes.CRITICAL.in(context.workload(), context);
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        String cost = "Raises cost by the copy and its transfer";
        boolean bound = Goals.of(context).filter(o -> !o.getDataResidency().isEmpty()).isPresent();
        return List.of(Fix.of("Keep a backup of " + Names.of(store) + " in another Region",
                Change.set(store, DATA_STORE__CROSS_REGION_BACKUP, Fact.YES))
                .withTradeOff(bound ? cost + "; the objectives say where data may be kept." : cost + "."));
    }
}
