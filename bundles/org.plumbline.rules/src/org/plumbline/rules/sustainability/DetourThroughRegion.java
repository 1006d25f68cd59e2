/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.NODE_CONTAINER__NODES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.Component;
import org.plumbline.model.Region;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;
import org.plumbline.validation.graph.Transfers;

/** A component that data visits in another Region, only to come back. */
public final class DetourThroughRegion extends Rule<Component> {

    /** Gigabytes a month that are not worth a move. */
    private static final Parameter SMALL = Parameter.of("tolerableGigabytes", 10,
            "Data that may go to another Region and back, in gigabytes a month");

    public DetourThroughRegion() {
        super(Component.class, rule("SUS-PATH-001", "Data goes to another Region and comes back")
                .medium()
                .bestPractices("SUS02-BP04", "SUS04-BP07", "PERF04-BP06", "COST08-BP02")
                .effort(Effort.MEDIUM)
                .parameters(SMALL)
                .explanation("The component gets data from another Region and sends data back there, so that each "
                        + "gigabyte travels the distance twice and stays in neither place.")
                .impact("Energy, transfer fees and waiting time are spent twice for the same work.")
                .remediation("Run the component in the Region where the data comes from. Keep it apart only if the law "
                        + "or a service that exists nowhere else asks for it."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        Optional<Transfers.Detour> found = context.analysis(Transfers.ANALYSIS).detourBy(component);
        if (found.isEmpty()) {
            return Outcome.notApplicable();
        }
        Transfers.Detour detour = found.get();
        String region = Names.of(context.reading(detour.region()));
        return detour.gigabytes() < context.value(SMALL) ? Outcome.satisfied()
                : Outcome.violated(Figures.text(Math.rint(detour.gigabytes())) + " GB a month go from " + region
                        + " to " + Names.of(component) + " and back.", "Every gigabyte crosses the distance twice.",
                        detour.flows());
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        return context.analysis(Transfers.ANALYSIS).detourBy(component).map(detour -> {
            Region region = context.reading(detour.region());
            return List.of(Fix.of("Run " + Names.of(component) + " in " + Names.of(region),
                    Change.add(region, NODE_CONTAINER__NODES, component))
                    .withTradeOff("What it uses in its present Region is then far away."));
        }).orElse(List.of());
    }
}
