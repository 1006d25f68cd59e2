/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.TransferCost;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.graph.Transfers;

/** What goes between zones, as one sum. A single large flow is {@link CrossZoneTraffic}'s concern. */
public final class TrafficBetweenZonesAddsUp extends Rule<Workload> {

    public TrafficBetweenZonesAddsUp() {
        super(Workload.class, rule("COST-XZONE-001", "Many flows between zones add up to a noticeable cost")
                .medium()
                .bestPractices("COST08-BP01", "COST08-BP02", "SUS04-BP07")
                .effort(Effort.MEDIUM)
                .parameters(TransferCost.SHARE, TransferCost.DOLLARS)
                .explanation("All flows between Availability Zones together cost more than is tolerated. Each gigabyte "
                        + "is charged where it leaves and where it arrives.")
                .impact("The bill grows with every service that talks across zones, and no single one stands out.")
                .remediation("Let load balancers and clients prefer targets in their own zone, place talkative "
                        + "services together in each zone, and compress what has to cross."));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        Transfers.Total total = context.analysis(Transfers.ANALYSIS).betweenZones();
        if (total.flows().size() < 2) {
            return Outcome.notApplicable();
        }
        double dollars = total.gigabytes() * Transfers.DOLLARS_BETWEEN_ZONES;
        return !TransferCost.isHigh(dollars, context) ? Outcome.satisfied()
                : Outcome.violated(total.flows().size() + " flows carry " + Figures.text(Math.rint(total.gigabytes()))
                        + " GB a month between zones, which costs about " + Figures.text(Math.rint(dollars))
                        + " US dollars.", "It is " + TransferCost.tolerated(context) + ".", total.flows());
    }
}
