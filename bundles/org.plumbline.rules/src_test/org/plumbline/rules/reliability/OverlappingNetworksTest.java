/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Boundary;
import org.plumbline.model.Element;
import org.plumbline.model.Group;
import org.plumbline.model.GroupKind;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class OverlappingNetworksTest extends RuleTest {

    OverlappingNetworksTest() {
        super(new OverlappingNetworks());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return joined(b, "10.0.0.0/16", "10.0.128.0/20");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return joined(b, "10.0.0.0/16", "10.1.0.0/16");
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return joined(b, "10.0.0.0/16", null);
    }

    @Test
    void networksThatNothingJoinsMayUseTheSameAddresses() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        network(b, "Production", "10.0.0.0/16");
        silent(network(b, "Test", "10.0.0.0/16"));
    }

    @Test
    void aHubJoinsNetworksWithSites() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Network cloud = network(b, "Cloud", "10.8.0.0/16");
        Group site = b.add(Group.class, "Data centre", g -> {
            g.setKind(GroupKind.ON_PREMISES);
            g.setCidr("10.0.0.0/8");
        });
        join(b, NetworkEntryKind.VPN, cloud, site);
        assertEquals(List.of(site), fires(cloud).related());
    }

    @Test
    void joinedThroughAThirdNetworkIsJoined() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Network first = network(b, "First", "10.0.0.0/16");
        Network second = network(b, "Second", "10.1.0.0/16");
        Network third = network(b, "Third", "10.0.0.0/16");
        join(b, NetworkEntryKind.TRANSIT, first, second);
        join(b, NetworkEntryKind.TRANSIT, second, third);
        fires(third);
    }

    @Test
    void theFixMovesTheSubnetsWithTheirNetwork() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Network network = joined(b, "10.0.0.0/16", "10.0.128.0/20");
        Subnet subnet = b.in(network).add(Subnet.class, "Private", s -> s.setCidr("10.0.130.0/24"));
        Fixes.apply(Engine.fixes(fires(network)).get(0));
        assertEquals("10.1.0.0/20", network.getCidr());
        assertEquals("10.1.2.0/24", subnet.getCidr());
    }

    private static Network joined(ModelBuilder b, String cidr, String other) {
        Network first = network(b, "Production", cidr);
        Network second = network(b, "Reporting", other);
        join(b, NetworkEntryKind.TRANSIT, first, second);
        return second;
    }

    private static Network network(ModelBuilder b, String name, String cidr) {
        return b.add(Network.class, name, n -> n.setCidr(cidr));
    }

    private static void join(ModelBuilder b, NetworkEntryKind kind, Boundary... sides) {
        b.add(NetworkEntry.class, "Gateway", e -> {
            e.setKind(kind);
            e.setReplicas(2);
            e.getConnects().addAll(List.of(sides));
        });
    }
}
