/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import static org.plumbline.model.PlumblinePackage.Literals.NODE_CONTAINER__NODES;
import static org.plumbline.model.PlumblinePackage.Literals.OBJECTIVES__DATA_RESIDENCY;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

import org.plumbline.catalog.CloudRegion;
import org.plumbline.catalog.RegionCatalog;
import org.plumbline.model.Node;
import org.plumbline.model.Region;
import org.plumbline.model.Stage;
import org.plumbline.validation.Context;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;

/**
 * A rule that compares a Region with the others in its part of the world by one figure of the catalogue, where less is
 * better. It speaks while the choice is open: moving what runs costs more than the difference.
 */
public abstract class BetterRegionRule extends Rule<Region> {

    /** What people write when data may be anywhere. */
    private static final Set<String> ANYWHERE = Set.of("any", "anywhere", "everywhere", "worldwide", "none");

    private final Function<CloudRegion, OptionalDouble> figure;
    private final Parameter times;

    /**
     * @param figure the figure of a Region; empty where it is not known
     * @param times how many times the figure of the best other Region is too much
     */
    protected BetterRegionRule(RuleInfo.Builder info, Function<CloudRegion, OptionalDouble> figure, Parameter times) {
        super(Region.class, info.parameters(times));
        this.figure = figure;
        this.times = times;
    }

    /** What is said when another Region that may be chosen is better by that much. */
    protected abstract Outcome violated(CloudRegion here, CloudRegion better);

    @Override
    public Outcome check(Region region, Context context) {
        Optional<CloudRegion> here = cataloged(region);
        if (here.isEmpty() || figure.apply(here.get()).isEmpty()
                || context.workload().getStage() == Stage.IN_PRODUCTION
                || context.targets(region, NODE_CONTAINER__NODES, Node.class).isEmpty()) {
            return Outcome.notApplicable();
        }
        List<String> residency = residency(context);
        Optional<CloudRegion> better = better(here.get(), residency, context);
        if (better.isEmpty()) {
            return Outcome.satisfied();
        }
        if (!residency.isEmpty()) {
            return violated(here.get(), better.get());
        }
        return worthAsking(context)
                ? Goals.ask("Which countries must the data stay in, or may it be anywhere?",
                        OBJECTIVES__DATA_RESIDENCY, context)
                : Outcome.notApplicable();
    }

    /** Whether to ask where data may be when the design does not say. */
    protected boolean worthAsking(Context context) {
        return true;
    }

    @Override
    public List<Fix> fixes(Region region, Context context) {
        return cataloged(region).flatMap(here -> better(here, residency(context), context))
                .map(better -> RegionMove.to(better, region, context)).stream().toList();
    }

    private static Optional<CloudRegion> cataloged(Region region) {
        return RegionCatalog.byCode(region.getCode()).or(() -> RegionCatalog.byCode(region.getName()));
    }

    private static List<String> residency(Context context) {
        return Goals.of(context).map(o -> List.copyOf(o.getDataResidency())).orElse(List.of());
    }

    /** The best Region that data may be in, when it is better by as much as the rule asks; the first among equals. */
    private Optional<CloudRegion> better(CloudRegion here, List<String> residency, Context context) {
        double most = figure.apply(here).getAsDouble() / context.value(times);
        return RegionCatalog.all().stream().filter(other -> other.area().equals(here.area()))
                .filter(other -> figure.apply(other).isPresent() && figure.apply(other).getAsDouble() <= most)
                .filter(other -> allowed(other, residency))
                .min(Comparator.comparingDouble(other -> figure.apply(other).getAsDouble()));
    }

    private static boolean allowed(CloudRegion region, List<String> residency) {
        return residency.isEmpty() || residency.stream().filter(Objects::nonNull)
                .anyMatch(place -> ANYWHERE.contains(place.strip().toLowerCase(Locale.ROOT)) || region.isWithin(place));
    }
}
