/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.plumbline.catalog.CloudRegion;
import org.plumbline.catalog.RegionCatalog;
import org.plumbline.model.Node;
import org.plumbline.model.Region;
import org.plumbline.model.WorldArea;
import org.plumbline.validation.Context;

/** How far Regions and users are apart, and how long light takes for it. */
public final class Distances {

    private Distances() {
    }

    /** The catalogue's Region that the node is drawn into. */
    public static Optional<CloudRegion> regionOf(Node node, Context context) {
        return context.enclosing(node, Region.class).flatMap(region -> RegionCatalog.byCode(region.getCode()));
    }

    /**
     * Kilometres from users to the nearest of the Regions: at least, for users somewhere in an area; for users all over
     * the world, those of the users who are farthest away.
     *
     * @param area not unknown
     */
    public static double toUsers(Collection<CloudRegion> regions, WorldArea area) {
        List<CloudRegion> places = RegionCatalog.all().stream()
                .filter(place -> area == WorldArea.WORLDWIDE || place.area().equals(area.getName())).toList();
        var distances = places.stream().mapToDouble(
                place -> regions.stream().mapToDouble(place::distanceTo).min().orElse(0));
        return (area == WorldArea.WORLDWIDE ? distances.max() : distances.min()).orElse(0);
    }
}
