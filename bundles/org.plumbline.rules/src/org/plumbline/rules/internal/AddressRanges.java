/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.model.Boundary;
import org.plumbline.model.Group;
import org.plumbline.model.Network;
import org.plumbline.model.Subnet;

/** The address ranges of boundaries, and which of them share addresses. */
public final class AddressRanges {

    private record Place(Boundary boundary, Cidr range) { }

    private AddressRanges() {
    }

    /** The range of a network, a subnet or a site; none when it is not said or not IPv4. */
    public static Optional<Cidr> of(Boundary boundary) {
        return Cidr.parse(switch (boundary) {
            case Network network -> network.getCidr();
            case Subnet subnet -> subnet.getCidr();
            case Group site -> site.getCidr();
            default -> null;
        });
    }

    /** The known ranges of the boundaries, in their order. */
    public static List<Cidr> of(Collection<? extends Boundary> boundaries) {
        return boundaries.stream().map(AddressRanges::of).flatMap(Optional::stream).toList();
    }

    /**
     * The boundaries that share addresses with another one, each with the first such other. Of two that clash only one
     * is named: the one inside the other, of equal ones the later; a site that is no network is the last to be named.
     */
    public static Map<Boundary, Boundary> clashes(List<? extends Boundary> boundaries) {
        List<Place> places = new ArrayList<>();
        boundaries.forEach(each -> of(each).ifPresent(range -> places.add(new Place(each, range))));
        places.sort(Comparator.comparingLong((Place p) -> p.range().first()).thenComparingInt(p -> p.range().prefix()));
        Map<Boundary, Boundary> result = new LinkedHashMap<>();
        Place widest = null;
        for (Place place : places) {
            if (widest != null && widest.range().overlaps(place.range())) {
                boolean fixed = place.boundary() instanceof Group;
                result.putIfAbsent(fixed ? widest.boundary() : place.boundary(),
                        fixed ? place.boundary() : widest.boundary());
            } else {
                widest = place;
            }
        }
        return result;
    }
}
