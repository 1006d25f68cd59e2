/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__RECOVERY_POINT_MINUTES;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__OBJECTIVES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.Optional;

import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Objectives;
import org.plumbline.rules.internal.Backups;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Backups that lose more data than the business accepts. */
public final class RecoveryPointMissed extends Rule<DataStore> {

    /** Daily backups lose up to a day, in minutes. */
    private static final double DAY = 24 * 60;
    /** Recovery to a point in time loses the last minutes: AWS documents five for RDS and DynamoDB. */
    private static final double POINT_IN_TIME = 5;

    public RecoveryPointMissed() {
        super(DataStore.class, rule("REL-BACKUP-003", "Backups miss the recovery point objective")
                .high()
                .bestPractices("REL13-BP02", "REL09-BP01", "REL13-BP01")
                .effort(Effort.MEDIUM)
                .explanation("The workload may lose data of a shorter time than lies between two backups of this data "
                        + "store.")
                .impact("After a disaster more orders and records are missing than was promised, and they have to be "
                        + "made good.")
                .remediation("Turn on recovery to a point in time or replicate the data continuously. Otherwise agree "
                        + "on a longer recovery point objective."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        Optional<Objectives> objectives = context.target(context.workload(), WORKLOAD__OBJECTIVES, Objectives.class);
        if (!Backups.matter(store) || objectives.isEmpty() || !objectives.get().isSetRecoveryPointMinutes()
                || Backups.taken(store) != Fact.YES) {
            return Outcome.notApplicable();
        }
        String name = Names.of(store);
        double objective = objectives.get().getRecoveryPointMinutes();
        if (!store.isSetRecoveryPointMinutes() && store.getPointInTimeRecovery() == Fact.UNKNOWN && objective < DAY) {
            return Outcome.unknown("How many minutes of data of " + name + " are lost in a recovery?", store,
                    COMPONENT__RECOVERY_POINT_MINUTES);
        }
        double lost = lostMinutes(store);
        return lost <= objective ? Outcome.satisfied()
                : Outcome.violated("A recovery of " + name + " loses up to " + Figures.text(lost)
                        + " minutes of data; the objective is " + Figures.text(objective) + ".",
                        "The promise to the business cannot be kept.", objectives.get());
    }

    private static double lostMinutes(DataStore store) {
        if (store.isSetRecoveryPointMinutes()) {
            return store.getRecoveryPointMinutes();
        }
        return store.getPointInTimeRecovery() == Fact.YES ? POINT_IN_TIME : DAY;
    }
}
