/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Network;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class SubnetOutsideNetworkTest extends RuleTest {

    SubnetOutsideNetworkTest() {
        super(new SubnetOutsideNetwork());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return subnet(network(b), "10.1.0.0/24", "eu-central-1a");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return subnet(network(b), "10.0.1.0/24", "eu-central-1a");
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void theLaterOfTwoOverlappingSubnetsIsNamed() {
        ModelBuilder network = network(ModelBuilder.workload("Shop"));
        Subnet first = subnet(network, "10.0.0.0/24", "eu-central-1a");
        Subnet second = subnet(network, "10.0.0.0/24", "eu-central-1b");
        assertEquals(List.of(first), fires(second).related());
        Fixes.apply(Engine.fixes(fires(second)).get(0));
        assertEquals("10.0.1.0/24", second.getCidr());
    }

    @Test
    void whatIsNotResolvedDecidesNothing() {
        silent(subnet(network(ModelBuilder.workload("Shop")), "${SubnetRange}", "eu-central-1a"));
    }

    private static ModelBuilder network(ModelBuilder b) {
        return b.in(b.add(Network.class, "Network", n -> n.setCidr("10.0.0.0/16")));
    }

    private static Subnet subnet(ModelBuilder network, String cidr, String zone) {
        return network.add(Subnet.class, "Private " + zone, s -> {
            s.setCidr(cidr);
            s.setZone(zone);
        });
    }
}
