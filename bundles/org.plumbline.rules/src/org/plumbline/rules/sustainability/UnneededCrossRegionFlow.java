/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__MONTHLY_GIGABYTES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.Optional;

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
        Optional<Node> source = context.source(flow);
        Optional<Node> target = context.target(flow);
        if (source.isEmpty() || target.isEmpty() || isReplication(source.get(), target.get())) {
            return Outcome.notApplicable();
        }
        Optional<Region> from = context.enclosing(source.get(), Region.class);
        Optional<Region> to = context.enclosing(target.get(), Region.class);
        if (from.isEmpty() || to.isEmpty() || from.get() == to.get()) {
            return Outcome.notApplicable();
        }
        String name = Names.of(flow, context);
        String regions = Names.of(from.get()) + " and " + Names.of(to.get());
        if (!flow.isSetMonthlyGigabytes()) {
            return Outcome.unknown("How many gigabytes a month does " + name + " carry between " + regions + "?", flow,
                    DATA_FLOW__MONTHLY_GIGABYTES);
        }
        double volume = flow.getMonthlyGigabytes();
        return volume < SMALL ? Outcome.satisfied()
                : Outcome.violated(name + " carries " + Figures.text(volume) + " GB a month between " + regions + ".",
                        "The distance costs energy, money and time for each gigabyte.", from.get(), to.get());
    }

    /** Copies between data stores are what a second Region is for. */
    private static boolean isReplication(Node source, Node target) {
        return source instanceof DataStore && target instanceof DataStore;
    }
}
