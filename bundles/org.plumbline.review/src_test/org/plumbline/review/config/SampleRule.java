/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review.config;

import org.plumbline.catalog.Pillar;
import org.plumbline.model.DataStore;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;

/** Is violated by every data store that keeps its backups for fewer days than the parameter says. */
final class SampleRule extends Rule<DataStore> {

    static final Parameter LEAST = new Parameter("leastDays", "Shortest time, in days.", 7, 1, 365);

    SampleRule(String id) {
        super(DataStore.class, RuleInfo.rule(id, "Backups are gone too soon").pillar(Pillar.RELIABILITY).medium()
                .effort(Effort.LOW).explanation("e").impact("i").remediation("r").parameters(LEAST));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        return store.getBackupRetentionDays() >= context.value(LEAST) ? Outcome.satisfied()
                : Outcome.violated(store.getName() + " keeps them too briefly.", "It says so.");
    }
}
