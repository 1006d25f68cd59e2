/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.benchmarks;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.model.AvailabilityZone;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;

/**
 * A network over two zones, with a public and a private subnet in each.
 *
 * @param network what is in no subnet, such as managed services
 */
record Site(ModelBuilder network, List<ModelBuilder> publicSubnets, List<ModelBuilder> privateSubnets) {

    /** Number of elements that a site is made of. */
    static final int ELEMENTS = 7;

    private static final String[] ZONES = {"a", "b"};

    static Site in(Parts parts, ModelBuilder region) {
        ModelBuilder network = parts.model().in(parts.boundary(region, Network.class, "vpc", n -> {
            n.setCidr("10.0.0.0/16");
            n.setFlowLogs(parts.fact());
        }));
        List<ModelBuilder> open = new ArrayList<>();
        List<ModelBuilder> closed = new ArrayList<>();
        for (String code : ZONES) {
            ModelBuilder zone = parts.model().in(
                    parts.boundary(network, AvailabilityZone.class, "zone-" + code, z -> z.setCode(code)));
            open.add(subnet(parts, zone, "public-" + code, Fact.YES));
            closed.add(subnet(parts, zone, "private-" + code, Fact.NO));
        }
        return new Site(network, open, closed);
    }

    private static ModelBuilder subnet(Parts parts, ModelBuilder zone, String name, Fact publicAccess) {
        return parts.model().in(parts.boundary(zone, Subnet.class, name, s -> s.setPublicAccess(publicAccess)));
    }
}
