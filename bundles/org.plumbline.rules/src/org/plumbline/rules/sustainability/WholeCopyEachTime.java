/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__MONTHLY_GIGABYTES;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Interaction;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** All of the data travels where the changes would do. */
public final class WholeCopyEachTime extends Rule<DataFlow> {

    private static final Parameter COPIES = new Parameter("copiesAMonth",
            "Volume a month from which on changes would do, as a multiple of what the source holds.", 3, 1, 1000);
    /** Gigabytes from which on it is worth asking. */
    private static final double LARGE = 500;

    public WholeCopyEachTime() {
        super(DataFlow.class, rule("SUS-MOVE-001", "Scheduled transfer moves all data again and again")
                .medium()
                .bestPractices("SUS04-BP07", "SUS03-BP05", "COST08-BP02")
                .effort(Effort.MEDIUM)
                .explanation("In a month the transfer carries several times what its source holds, so it copies "
                        + "everything each time instead of what has changed.")
                .impact("Networks, disks and machines are busy for hours with data that is there already, and the "
                        + "copies are late.")
                .remediation("Send only what has changed since the last run, by change streams, timestamps or a "
                        + "comparison, and compress it. Query small parts in place.")
                .parameters(COPIES));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        if (flow.getInteraction() != Interaction.BATCH
                || !(context.source(flow).orElse(null) instanceof DataStore source) || !source.isSetStorageGigabytes()
                || !(source.getStorageGigabytes() > 0)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(flow, context);
        if (!flow.isSetMonthlyGigabytes()) {
            return source.getStorageGigabytes() >= LARGE
                    ? Outcome.unknown("How many gigabytes a month does " + name + " carry?", flow,
                            DATA_FLOW__MONTHLY_GIGABYTES)
                    : Outcome.notApplicable();
        }
        double copies = flow.getMonthlyGigabytes() / source.getStorageGigabytes();
        return copies < context.value(COPIES) ? Outcome.satisfied()
                : Outcome.violated(name + " carries " + Figures.text(flow.getMonthlyGigabytes())
                        + " GB a month from a store of " + Figures.text(source.getStorageGigabytes()) + " GB.",
                        "That is the whole store " + Figures.text(Math.floor(copies)) + " times over.", source);
    }
}
