/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__AVAILABILITY_PERCENT;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Chains;
import org.plumbline.rules.internal.Copies;
import org.plumbline.rules.internal.Environments;
import org.plumbline.rules.internal.Fallbacks;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Goals;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Redundancy;
import org.plumbline.validation.Rule;
import org.plumbline.validation.graph.Availability;
import org.plumbline.validation.graph.AvailabilityChains;

/** Components that a request needs at once and that are together less available than was promised. */
public final class ChainMissesAvailability extends Rule<Component> {

    private static final double PERCENT = 100;
    /** Factors that are written out. */
    private static final int MOST_FACTORS = 6;

    public ChainMissesAvailability() {
        super(Component.class, rule("REL-CHAIN-001", "Synchronous chain misses the availability objective")
                .high()
                .bestPractices("REL11-BP07", "REL05-BP01", "REL10-BP01")
                .effort(Effort.HIGH)
                .explanation("A request needs several components at the same time. What they offer, as stated or as "
                        + "their provider commits to, multiplies to less than the availability objective of the "
                        + "workload.")
                .impact("Customers meet more and longer outages than they were promised, even when every single part "
                        + "keeps its own promise.")
                .remediation("Spread the weakest components over zones, let callers go on without what is not "
                        + "essential, and hand work over as messages. Otherwise agree on a lower objective."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        AvailabilityChains chains = context.analysis(AvailabilityChains.ANALYSIS);
        Optional<AvailabilityChains.Shortfall> shortfall = chains.shortfallAt(component)
                .filter(s -> !Environments.serveTheTeam(component, context));
        if (shortfall.isPresent()) {
            return violated(component, shortfall.get(), context);
        }
        Optional<Component> open = chains.withoutFigureAt(component);
        if (open.isPresent()) {
            String needed = Names.of(context.reading(open.get()));
            return Outcome.unknown("What availability, in percent, does " + needed + " offer, which requests to "
                    + Names.of(component) + " need?", open.get(), COMPONENT__AVAILABILITY_PERCENT);
        }
        return chains.isMetAt(component) ? Outcome.satisfied() : Outcome.notApplicable();
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        List<Fix> fixes = new ArrayList<>();
        context.analysis(AvailabilityChains.ANALYSIS).shortfallAt(component).ifPresent(shortfall -> {
            double objective = objective(context);
            for (Component each : shortfall.needed()) {
                double others = shortfall.availability() / Availability.of(each).atMost();
                OptionalDouble spread = Availability.overSeveralZones(each);
                if (spread.isPresent() && Redundancy.multiZone(each) != Fact.YES
                        && others * spread.getAsDouble() >= objective) {
                    fixes.add(Copies.atLeastTwo(each));
                }
                if (each != component && others >= objective) {
                    Fallbacks.without(each, context).ifPresent(fixes::add);
                }
            }
        });
        return fixes;
    }

    private static Outcome violated(Component component, AvailabilityChains.Shortfall shortfall, Context context) {
        List<Component> needed = shortfall.needed();
        String name = Names.of(component);
        String missed = ", below the objective of " + Figures.percent(objective(context)) + ".";
        if (needed.size() == 1) {
            String weak = needed.get(0) == component ? name + " offers "
                    : "Requests to " + name + " need " + Names.of(context.reading(needed.get(0))) + ", which offers ";
            return Outcome.violated(weak + Figures.percent(shortfall.availability()) + missed,
                    "It is down for longer than was promised, whatever the other components offer.", needed);
        }
        return Outcome.violated("Requests to " + name + " need " + needed.size() + " components at once: "
                + product(needed) + " = " + Figures.percent(shortfall.availability()) + missed,
                "Each of them fails the request; the weakest are " + Chains.names(needed, context) + ".", needed);
    }

    private static String product(List<Component> needed) {
        String factors = needed.stream().limit(MOST_FACTORS).map(c -> Figures.percent(Availability.of(c).atMost()))
                .collect(Collectors.joining(" × "));
        return needed.size() > MOST_FACTORS ? factors + " × …" : factors;
    }

    private static double objective(Context context) {
        return Goals.of(context).orElseThrow().getAvailabilityPercent() / PERCENT;
    }
}
