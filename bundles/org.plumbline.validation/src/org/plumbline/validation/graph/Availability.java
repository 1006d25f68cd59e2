/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.OptionalDouble;

import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.catalog.Sla;
import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.validation.Redundancy;

/**
 * The availability of one component, as its design says, else as the provider of its service commits to for its number
 * of zones and copies.
 *
 * @param atMost the availability that it has at most, as a share of one; one when nothing is known of it
 * @param isExact whether that is the figure itself and not only a limit
 * @param hasFigure whether there is a figure at all, stated or published
 */
public record Availability(double atMost, boolean isExact, boolean hasFigure) {

    private static final double PERCENT = 100;
    private static final Availability UNKNOWN = new Availability(1, false, false);

    public static Availability of(Component component) {
        if (isStated(component)) {
            return new Availability(component.getAvailabilityPercent() / PERCENT, true, true);
        }
        Sla sla = sla(component);
        if (sla == null) {
            return UNKNOWN;
        }
        Fact zones = Redundancy.multiZone(component);
        double spread = sla.multiZone().orElse(PERCENT) / PERCENT;
        boolean exact = zones != Fact.UNKNOWN && sla.percent(zones == Fact.YES).isPresent();
        double most = zones != Fact.NO || sla.single().isEmpty() ? spread
                : Math.min(spread, together(sla.single().getAsDouble() / PERCENT, Redundancy.copies(component)));
        return new Availability(most, exact, sla.single().isPresent() || sla.multiZone().isPresent());
    }

    /** What the component offers in several zones, as a share of one, when its figure is one that depends on that. */
    public static OptionalDouble overSeveralZones(Component component) {
        Sla sla = isStated(component) ? null : sla(component);
        return sla == null || sla.multiZone().isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(sla.multiZone().getAsDouble() / PERCENT);
    }

    /** Several copies of which one is enough, taken to fail independently. */
    private static double together(double one, int copies) {
        return 1 - Math.pow(1 - one, Math.max(1, copies));
    }

    private static boolean isStated(Component component) {
        return component.isSetAvailabilityPercent() && component.getAvailabilityPercent() > 0
                && component.getAvailabilityPercent() <= PERCENT;
    }

    private static Sla sla(Component component) {
        return component.getService() == null ? null
                : ServiceCatalog.byId(component.getService()).flatMap(CloudService::sla).orElse(null);
    }
}
