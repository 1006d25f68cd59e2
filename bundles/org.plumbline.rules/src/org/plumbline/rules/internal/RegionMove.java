/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import static org.plumbline.model.PlumblinePackage.Literals.AVAILABILITY_ZONE__CODE;
import static org.plumbline.model.PlumblinePackage.Literals.ELEMENT__NAME;
import static org.plumbline.model.PlumblinePackage.Literals.NODE_CONTAINER__NODES;
import static org.plumbline.model.PlumblinePackage.Literals.REGION__CODE;
import static org.plumbline.model.PlumblinePackage.Literals.SUBNET__ZONE;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.catalog.CloudRegion;
import org.plumbline.model.AvailabilityZone;
import org.plumbline.model.Boundary;
import org.plumbline.model.Node;
import org.plumbline.model.Region;
import org.plumbline.model.Subnet;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Fix;

/** Fixes that choose another Region. */
final class RegionMove {

    private RegionMove() {
    }

    /** Gives the Region, and the zones in it, the codes of another one. */
    static Fix to(CloudRegion other, Region region, Context context) {
        List<Change> changes = new ArrayList<>();
        String old = region.getCode() == null ? region.getName() : region.getCode();
        changes.add(Change.set(region, REGION__CODE, other.code()));
        if (old.equals(region.getName())) {
            changes.add(Change.set(region, ELEMENT__NAME, other.code()));
        }
        zones(region, old, other.code(), changes, context);
        return new Fix("Place what is in " + Names.of(region) + " in " + other.title(),
                "Check that the services exist there, and measure what users wait for the distance.", changes);
    }

    private static void zones(Boundary boundary, String old, String code, List<Change> changes, Context context) {
        for (Node inside : context.targets(boundary, NODE_CONTAINER__NODES, Node.class)) {
            if (inside instanceof AvailabilityZone zone && startsWith(zone.getCode(), old)) {
                changes.add(Change.set(zone, AVAILABILITY_ZONE__CODE, code + zone.getCode().substring(old.length())));
            }
            if (inside instanceof Subnet subnet && startsWith(subnet.getZone(), old)) {
                changes.add(Change.set(subnet, SUBNET__ZONE, code + subnet.getZone().substring(old.length())));
            }
            if (inside instanceof Boundary inner) {
                zones(inner, old, code, changes, context);
            }
        }
    }

    private static boolean startsWith(String zone, String region) {
        return zone != null && zone.startsWith(region);
    }
}
