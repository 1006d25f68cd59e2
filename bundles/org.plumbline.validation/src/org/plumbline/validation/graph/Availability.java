/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.Optional;
import java.util.OptionalDouble;

import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.catalog.Sla;
import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.validation.Redundancy;

/**
 * The availability of one component, as a share of one: as its design says, else as the provider of its service commits
 * to for its number of zones and copies.
 */
public final class Availability {

    private static final double PERCENT = 100;
    /** A component of which nothing is known counts as one that never fails. */
    private static final double ALWAYS = 1;

    private Availability() {
    }

    /** The availability that the component has at most; one when nothing is known of it. */
    public static double atMost(Component component) {
        if (isStated(component)) {
            return component.getAvailabilityPercent() / PERCENT;
        }
        Sla sla = sla(component).orElse(null);
        if (sla == null) {
            return ALWAYS;
        }
        double spread = sla.multiZone().orElse(PERCENT) / PERCENT;
        if (Redundancy.multiZone(component) != Fact.NO || sla.single().isEmpty()) {
            return spread;
        }
        return Math.min(spread, together(sla.single().getAsDouble() / PERCENT, Redundancy.copies(component)));
    }

    /** Whether there is a figure at all, stated or published. */
    public static boolean hasFigure(Component component) {
        return isStated(component)
                || sla(component).filter(s -> s.single().isPresent() || s.multiZone().isPresent()).isPresent();
    }

    /** Whether {@link #atMost} is the figure itself and not only a limit. */
    public static boolean isExact(Component component) {
        if (isStated(component)) {
            return true;
        }
        Fact spread = Redundancy.multiZone(component);
        return spread != Fact.UNKNOWN && sla(component)
                .filter(s -> s.percent(spread == Fact.YES).isPresent()).isPresent();
    }

    /** What the component offers in several zones, when its figure is a published one that depends on that. */
    public static OptionalDouble overSeveralZones(Component component) {
        return isStated(component) ? OptionalDouble.empty()
                : sla(component).map(Sla::multiZone).filter(OptionalDouble::isPresent)
                        .map(p -> OptionalDouble.of(p.getAsDouble() / PERCENT)).orElse(OptionalDouble.empty());
    }

    /** Several copies of which one is enough, taken to fail independently. */
    private static double together(double one, int copies) {
        return 1 - Math.pow(1 - one, Math.max(1, copies));
    }

    private static boolean isStated(Component component) {
        return component.isSetAvailabilityPercent() && component.getAvailabilityPercent() > 0
                && component.getAvailabilityPercent() <= PERCENT;
    }

    private static Optional<Sla> sla(Component component) {
        return component.getService() == null ? Optional.empty()
                : ServiceCatalog.byId(component.getService()).flatMap(CloudService::sla);
    }
}
