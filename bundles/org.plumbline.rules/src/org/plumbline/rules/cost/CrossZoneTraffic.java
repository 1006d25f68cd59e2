/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__MONTHLY_GIGABYTES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.Optional;

import org.plumbline.model.AvailabilityZone;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Interaction;
import org.plumbline.model.Node;
import org.plumbline.model.Subnet;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Large volumes that cross zones, paid for in both directions. */
public final class CrossZoneTraffic extends Rule<DataFlow> {

    /** Gigabytes a month; at about 0.02 US dollars a gigabyte, both directions, 20 dollars. */
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
        Optional<String> from = context.source(flow).flatMap(node -> zone(node, context));
        Optional<String> to = context.target(flow).flatMap(node -> zone(node, context));
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
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
                : Outcome.violated(name + " carries " + Figures.text(volume) + " GB a month from " + from.get() + " to "
                        + to.get() + ".", "Traffic between zones is charged at both ends.");
    }

    private static Optional<String> zone(Node node, Context context) {
        Optional<String> bySubnet = context.enclosing(node, Subnet.class).map(Subnet::getZone);
        return bySubnet.isPresent() ? bySubnet
                : context.enclosing(node, AvailabilityZone.class)
                        .map(z -> z.getCode() == null ? z.getId() : z.getCode());
    }
}
