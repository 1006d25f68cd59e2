/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__MONTHLY_GIGABYTES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.Optional;

import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Region;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.TransferCost;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.graph.Transfers;

/** What leaves a Region for others, copies included, as one sum. */
public final class DearTrafficBetweenRegions extends Rule<Region> {

    public DearTrafficBetweenRegions() {
        super(Region.class, rule("COST-XREGION-001", "Traffic to other Regions adds up to a noticeable cost")
                .medium()
                .bestPractices("COST08-BP01", "COST08-BP02", "SUS04-BP07")
                .effort(Effort.MEDIUM)
                .parameters(TransferCost.SHARE, TransferCost.DOLLARS)
                .explanation("All flows that leave the Region for other Regions, copies between data stores included, "
                        + "cost more together than is tolerated. Each of them may be small.")
                .impact("Money is spent on moving the same data every month, and nobody decided that it is worth it.")
                .remediation("Copy only what is read there, send changes instead of whole files, compress it, and drop "
                        + "copies that no recovery objective asks for."));
    }

    @Override
    public Outcome check(Region region, Context context) {
        Optional<Transfers.Total> found = context.analysis(Transfers.ANALYSIS).leaving(region);
        if (found.isEmpty()) {
            return Outcome.notApplicable();
        }
        Transfers.Total total = found.get();
        double dollars = total.gigabytes() * Transfers.DOLLARS_BETWEEN_REGIONS;
        if (TransferCost.isHigh(dollars, context)) {
            return Outcome.violated(Names.of(region) + " sends " + Figures.text(Math.rint(total.gigabytes()))
                    + " GB a month to other Regions, which costs about " + Figures.text(Math.rint(dollars))
                    + " US dollars.", "It is " + TransferCost.tolerated(context) + ".", total.flows());
        }
        return unsaidCopy(total, context).map(flow -> Outcome.unknown("How many gigabytes a month does "
                + Names.of(flow, context) + " copy to another Region?", flow, DATA_FLOW__MONTHLY_GIGABYTES))
                .orElse(total.unsaid().isEmpty() ? Outcome.satisfied() : Outcome.notApplicable());
    }

    /** The volume of other flows is asked for where they are judged one by one. */
    private static Optional<DataFlow> unsaidCopy(Transfers.Total total, Context context) {
        return total.unsaid().stream().map(context::reading)
                .filter(flow -> context.source(flow).orElse(null) instanceof DataStore
                        && context.target(flow).orElse(null) instanceof DataStore).findFirst();
    }
}
