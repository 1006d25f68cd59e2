/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MAX_REPLICAS;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MAX_REQUESTS_PER_SECOND;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MIN_REPLICAS;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__REPLICAS;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__UTILIZATION_PERCENT;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__ZONE_COUNT;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Fact;
import org.plumbline.model.Objectives;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.Environments;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Goals;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.ZoneLoss;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Redundancy;
import org.plumbline.validation.Rule;

/** Copies in several zones that cannot carry the load without one of them. */
public final class ZoneLossOverloads extends Rule<Compute> {

    private static final Parameter MOST = Parameter.percent("mostPercent", 90,
            "Use of the copies that are left when a zone fails, in percent.");

    /** Nobody runs so many copies: a figure is wrong. */
    private static final double MANY = 1_000_000;

    public ZoneLossOverloads() {
        super(Compute.class, rule("REL-ZONE-002", "Loss of a zone overloads the copies that are left")
                .high()
                .bestPractices("REL11-BP05", "REL10-BP01", "REL01-BP06")
                .effort(Effort.LOW)
                .explanation("The copies are spread over zones, but those of the other zones cannot carry the load of "
                        + "a zone that fails. Starting more takes minutes, and everybody else in the Region tries too.")
                .impact("The failure of one zone, which the design was meant to survive, becomes an outage of the "
                        + "whole service.")
                .remediation("Run as many copies all the time as the peak needs with one zone missing: half as many "
                        + "again over three zones, twice as many over two.")
                .parameters(MOST));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (compute.getKind() == ComputeKind.FUNCTION || compute.getKind() == ComputeKind.BATCH
                || Redundancy.multiZone(compute) != Fact.YES || Environments.mayBeDown(compute, context)) {
            return Outcome.notApplicable();
        }
        double peak = fixedPeak(compute, context);
        if (!compute.isSetUtilizationPercent() && peak <= 0) {
            return Outcome.notApplicable();
        }
        int zones = zones(compute);
        boolean overloaded = tooBusy(compute, zones, context) || peak > 0 && tooSmall(compute, zones, peak);
        if (!overloaded) {
            return Outcome.satisfied();
        }
        String name = Names.of(compute);
        if (!compute.isSetZoneCount()) {
            return Outcome.unknown("Over how many zones is " + name + " spread?", compute, COMPONENT__ZONE_COUNT);
        }
        String left = tooBusy(compute, zones, context)
                ? "would be busy to " + Figures.text(ZoneLoss.utilizationAfter(compute, zones)) + " percent"
                : "serve " + Figures.text(served(compute, zones)) + " requests a second of " + Figures.text(peak);
        return Outcome.violated("Without one of its " + zones + " zones the copies of " + name + " " + left + ".",
                "Replacements start too late for the load that is there at once.");
    }

    private static boolean tooBusy(Compute compute, int zones, Context context) {
        return compute.isSetUtilizationPercent()
                && ZoneLoss.utilizationAfter(compute, zones) > context.value(MOST);
    }

    private static boolean tooSmall(Compute compute, int zones, double peak) {
        return served(compute, zones) < peak;
    }

    private static double served(Compute compute, int zones) {
        return compute.getMaxRequestsPerSecond() * ZoneLoss.left(compute, zones);
    }

    private static int zones(Compute compute) {
        return Math.max(2, compute.getZoneCount());
    }

    /** The peak that a fixed capacity carries while all zones are there; 0 when that is not known. */
    private static double fixedPeak(Compute compute, Context context) {
        if (!compute.isSetMaxRequestsPerSecond() || Known.elastic(compute, context) != Fact.NO
                || !Entries.servesUsers(compute, context)) {
            return 0;
        }
        return Goals.of(context).filter(Objectives::isSetPeakRequestsPerSecond)
                .map(Objectives::getPeakRequestsPerSecond).filter(peak -> peak <= compute.getMaxRequestsPerSecond())
                .orElse(0.0);
    }

    /** Adds as many copies as carry the load without a zone, with what follows from that for its figures. */
    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        int copies = ZoneLoss.running(compute);
        double peak = fixedPeak(compute, context);
        double load = Math.max(peak > 0 ? peak * copies / compute.getMaxRequestsPerSecond() : 0,
                compute.getUtilizationPercent() * copies / context.value(MOST));
        if (copies < 1 || !(load < MANY)) {
            return List.of();
        }
        int needed = ZoneLoss.needed(load, zones(compute));
        List<Change> changes = new ArrayList<>();
        changes.add(Change.set(compute, COMPONENT__REPLICAS, needed));
        if (compute.isSetMinReplicas() && compute.getMinReplicas() < needed) {
            changes.add(Change.set(compute, COMPONENT__MIN_REPLICAS, needed));
        }
        if (compute.isSetMaxReplicas() && compute.getMaxReplicas() < needed) {
            changes.add(Change.set(compute, COMPONENT__MAX_REPLICAS, needed));
        }
        if (compute.isSetUtilizationPercent()) {
            changes.add(Change.set(compute, COMPONENT__UTILIZATION_PERCENT,
                    compute.getUtilizationPercent() * copies / needed));
        }
        if (compute.isSetMaxRequestsPerSecond()) {
            changes.add(Change.set(compute, COMPONENT__MAX_REQUESTS_PER_SECOND,
                    compute.getMaxRequestsPerSecond() * needed / copies));
        }
        return List.of(new Fix("Run " + needed + " copies of " + Names.of(compute) + " all the time",
                "The reserve is paid for and idle while all zones are there.", changes));
    }
}
