/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import org.plumbline.model.Component;

/** What is left of a component when one of its Availability Zones fails. */
public final class ZoneLoss {

    private static final double ALL = 100;

    private ZoneLoss() {
    }

    /** Share of the capacity that is left, from 0 to 1: the fullest zone is the one that fails. */
    public static double left(int copies, int zones) {
        return (double) (copies - lost(copies, zones)) / copies;
    }

    /** Share of the capacity that is left of what a component runs; evenly spread where it says no number. */
    public static double left(Component component, int zones) {
        int copies = running(component);
        return copies >= zones ? left(copies, zones) : (zones - 1.0) / zones;
    }

    /** Copies that run now, 0 when it is not said. */
    public static int running(Component component) {
        return component.isSetReplicas() ? component.getReplicas() : component.getMinReplicas();
    }

    /**
     * The lowest number of copies that carry a load when one zone is gone.
     *
     * @param load what has to be carried, in what one copy carries
     */
    public static int needed(double load, int zones) {
        int copies = Math.max(zones, (int) Math.floor(load * zones / (zones - 1)));
        while (copies - lost(copies, zones) < load) {
            copies++;
        }
        return copies;
    }

    /** Use in percent when the load of the lost zone falls on the others. */
    public static double utilizationAfter(Component component, int zones) {
        double left = left(component, zones);
        return left > 0 ? component.getUtilizationPercent() / left : ALL;
    }

    private static int lost(int copies, int zones) {
        return (copies + zones - 1) / zones;
    }
}
