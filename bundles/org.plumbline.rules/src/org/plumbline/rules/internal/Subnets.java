/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import static org.plumbline.model.PlumblinePackage.Literals.NODE_CONTAINER__NODES;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.plumbline.model.AvailabilityZone;
import org.plumbline.model.Boundary;
import org.plumbline.model.Network;
import org.plumbline.model.Subnet;
import org.plumbline.validation.Context;

/** The subnets of a network and the Availability Zones they lie in. */
public final class Subnets {

    private Subnets() {
    }

    /** Every subnet of a network, in drawing order. */
    public static List<Subnet> of(Network network, Context context) {
        List<Subnet> result = new ArrayList<>();
        collect(network, result, context);
        return result;
    }

    private static void collect(Boundary boundary, List<Subnet> into, Context context) {
        for (Boundary inside : context.targets(boundary, NODE_CONTAINER__NODES, Boundary.class)) {
            if (inside instanceof Subnet subnet) {
                into.add(subnet);
            } else {
                collect(inside, into, context);
            }
        }
    }

    /** The zone of a subnet, as it says itself or by the zone it is drawn in. */
    public static Optional<String> zone(Subnet subnet, Context context) {
        String said = subnet.getZone();
        if (said != null && !said.isBlank()) {
            return Optional.of(said);
        }
        return context.enclosing(subnet, AvailabilityZone.class)
                .map(zone -> zone.getCode() == null ? Names.of(zone) : zone.getCode());
    }

    /** The different zones that are known. */
    public static Set<String> zones(Collection<Subnet> subnets, Context context) {
        Set<String> zones = new LinkedHashSet<>();
        subnets.forEach(subnet -> zone(subnet, context).ifPresent(zones::add));
        return zones;
    }
}
