/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.model.Subnet;

/**
 * The subnets a component may run in.
 *
 * @param complete whether all of them are declared in the template
 */
record Subnets(List<Subnet> known, boolean complete) {

    private Set<String> zones() {
        Set<String> zones = new LinkedHashSet<>();
        known.stream().map(Subnet::getZone).filter(Objects::nonNull).forEach(zones::add);
        return zones;
    }

    private boolean zonesDecided() {
        return complete && !known.isEmpty() && known.stream().allMatch(subnet -> subnet.getZone() != null);
    }

    /** Sets the number of zones, where every subnet's zone can be told apart. */
    void countZones(Component component) {
        if (zonesDecided()) {
            component.setZoneCount(zones().size());
        }
    }

    /** Whether there are at least two zones. */
    Fact severalZones() {
        if (zones().size() > 1) {
            return Fact.YES;
        }
        return zonesDecided() || complete && known.size() == 1 ? Fact.NO : Fact.UNKNOWN;
    }

    /** Whether a route leads from all (yes) or none (no) of them to an internet gateway. */
    Fact isPublic() {
        if (!complete || known.isEmpty()) {
            return Fact.UNKNOWN;
        }
        Fact first = known.get(0).getPublicAccess();
        return known.stream().allMatch(subnet -> subnet.getPublicAccess() == first) ? first : Fact.UNKNOWN;
    }
}
