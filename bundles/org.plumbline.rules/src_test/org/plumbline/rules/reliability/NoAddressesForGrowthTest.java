/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Network;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class NoAddressesForGrowthTest extends RuleTest {

    NoAddressesForGrowthTest() {
        super(new NoAddressesForGrowth());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return network(b, "10.0.0.0/24");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return network(b, "10.0.0.0/23");
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void gapsThatAreTooSmallAreNoRoom() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Network network = b.add(Network.class, "Network", n -> n.setCidr("10.0.0.0/24"));
        b.in(network).add(Subnet.class, "A", s -> s.setCidr("10.0.0.64/26"));
        silent(network);
        b.in(network).add(Subnet.class, "B", s -> s.setCidr("10.0.0.128/25"));
        fires(network);
    }

    private static Network network(ModelBuilder b, String cidr) {
        Network network = b.add(Network.class, "Network", n -> n.setCidr(cidr));
        b.in(network).add(Subnet.class, "A", s -> subnet(s, "10.0.0.0/25", "eu-central-1a"));
        b.in(network).add(Subnet.class, "B", s -> subnet(s, "10.0.0.128/25", "eu-central-1b"));
        return network;
    }

    private static void subnet(Subnet subnet, String cidr, String zone) {
        subnet.setCidr(cidr);
        subnet.setZone(zone);
    }
}
