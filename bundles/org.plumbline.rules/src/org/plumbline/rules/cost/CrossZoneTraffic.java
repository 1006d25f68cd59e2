/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__MONTHLY_GIGABYTES;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Interaction;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.graph.Transfers;

/** Large volumes that cross zones, paid for in both directions. */
public final class CrossZoneTraffic extends Rule<DataFlow> {

    /** Gigabytes a month; they cost 20 US dollars. */
    private static final double LARGE = 1000;

    public CrossZoneTraffic() {
        super(DataFlow.class, rule("COST-NET-002", "Large traffic crosses Availability Zones")
                .medium()
                .bestPractices("COST08-BP02", "COST08-BP01", "SUS04-BP07")
                .effort(Effort.MEDIUM)
                .explanation("More than a terabyte a month flows between zones, which is charged at both ends.")
                .impact("A growing share of the bill pays for data that moves between neighbouring buildings.")
                .remediation("Let callers prefer targets in their own zone, read from a replica there and compress "
                        + "what has to cross. Keep the copies in other zones for failures."));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        if (context.analysis(Transfers.ANALYSIS).of(flow) != Transfers.Border.ZONE) {
            return Outcome.notApplicable();
        }
        String name = Names.of(flow, context);
        if (!flow.isSetMonthlyGigabytes()) {
            return flow.getInteraction() == Interaction.BATCH || flow.getInteraction() == Interaction.STREAM
                    ? Outcome.unknown("How many gigabytes a month does " + name + " carry between zones?", flow,
                            DATA_FLOW__MONTHLY_GIGABYTES)
                    : Outcome.notApplicable();
        }
        double volume = flow.getMonthlyGigabytes();
        return volume < LARGE ? Outcome.satisfied()
                : Outcome.violated(name + " carries " + Figures.text(volume) + " GB a month between zones, which costs "
                        + "about " + Figures.text(Math.rint(volume * Transfers.DOLLARS_BETWEEN_ZONES)) + " US dollars.",
                        "Traffic between zones is charged at both ends.");
    }
}
