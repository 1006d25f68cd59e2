/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__MONTHLY_GIGABYTES;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Node;
import org.plumbline.model.Region;
import org.plumbline.rules.internal.Copies;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.graph.Transfers;

/** Data that travels between Regions. */
public final class UnneededCrossRegionFlow extends Rule<DataFlow> {

    /** Gigabytes a month that are not worth a change of the design. */
    private static final double SMALL = 10;

    public UnneededCrossRegionFlow() {
        super(DataFlow.class, rule("SUS-REGION-001", "Data travels between Regions without need")
                .medium()
                .bestPractices("SUS04-BP07", "SUS02-BP04", "COST08-BP02")
                .effort(Effort.MEDIUM)
                .explanation("Source and target of the flow lie in different Regions, and neither is a replica for the "
                        + "other.")
                .impact("Every gigabyte costs transfer and energy on long lines, and users wait for the distance.")
                .remediation("Place both ends in the same Region, keep a local copy of what is read often, or move the "
                        + "work to the data and send only results."));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        if (context.analysis(Transfers.ANALYSIS).of(flow) != Transfers.Border.REGION) {
            return Outcome.notApplicable();
        }
        Node source = context.source(flow).orElseThrow();
        Node target = context.target(flow).orElseThrow();
        if (isReplication(source, target)) {
            return Outcome.notApplicable();
        }
        Region from = around(source, context);
        Region to = around(target, context);
        String name = Names.of(flow, context);
        String regions = Names.of(from) + " and " + Names.of(to);
        if (!flow.isSetMonthlyGigabytes()) {
            return Outcome.unknown("How many gigabytes a month does " + name + " carry between " + regions + "?", flow,
                    DATA_FLOW__MONTHLY_GIGABYTES);
        }
        double volume = flow.getMonthlyGigabytes();
        return volume < SMALL ? Outcome.satisfied()
                : Outcome.violated(name + " carries " + Figures.text(volume) + " GB a month between " + regions + ".",
                        "The distance costs energy, money and time for each gigabyte.", from, to);
    }

    private static Region around(Node node, Context context) {
        return node instanceof Region region ? region : context.enclosing(node, Region.class).orElseThrow();
    }

    /** Copies between data stores are what a second Region is for. */
    private static boolean isReplication(Node source, Node target) {
        return source instanceof DataStore && target instanceof DataStore;
    }
}
