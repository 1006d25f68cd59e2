/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.Network;
import org.plumbline.model.Scaling;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class SubnetTooSmallTest extends RuleTest {

    SubnetTooSmallTest() {
        super(new SubnetTooSmall());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return subnet(b, "10.0.0.0/27", c -> c.setMaxReplicas(24));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return subnet(b, "10.0.0.0/26", c -> c.setMaxReplicas(24));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return subnet(b, "10.0.0.0/26", c -> c.setScaling(Scaling.AUTOMATIC));
    }

    @Test
    void aLoadBalancerNeedsRoomToScale() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Subnet subnet = b.add(Subnet.class, "Public", s -> s.setCidr("10.0.0.0/28"));
        loadBalancer(b.in(subnet), e -> { });
        silent(subnet);
        loadBalancer(b.in(subnet), e -> { });
        fires(subnet);
    }

    @Test
    void whatIsSpreadOverSubnetsCountsAgainstAllOfThem() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Network network = b.add(Network.class, "Network");
        b.in(network).add(Subnet.class, "A", s -> s.setCidr("10.0.0.0/27"));
        Subnet other = b.in(network).add(Subnet.class, "B", s -> s.setCidr("10.0.0.32/27"));
        Compute servers = container(b.in(network), "Servers", c -> c.setMaxReplicas(40));
        silent(network);
        container(b.in(other), "Workers", c -> c.setMaxReplicas(10));
        fires(network);
        servers.setMaxReplicas(30);
        silent(network);
    }

    @Test
    void functionsShareAddresses() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Subnet subnet = b.add(Subnet.class, "Private", s -> s.setCidr("10.0.0.0/28"));
        function(b.in(subnet), c -> c.setMaxReplicas(500));
        silent(subnet);
    }

    @Test
    void theFixTakesAFreeRangeThatIsLargeEnough() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Subnet subnet = (Subnet) problem(b);
        Fixes.apply(Engine.fixes(fires(subnet)).get(0));
        assertEquals("10.0.0.64/26", subnet.getCidr());
    }

    private static Subnet subnet(ModelBuilder b, String cidr, Consumer<Compute> facts) {
        Network network = b.add(Network.class, "Network", n -> n.setCidr("10.0.0.0/24"));
        Subnet subnet = b.in(network).add(Subnet.class, "Private", s -> {
            s.setCidr(cidr);
            s.setZone("eu-central-1a");
        });
        b.in(network).add(Subnet.class, "Other", s -> {
            s.setCidr("10.0.0.32/27");
            s.setZone("eu-central-1b");
        });
        container(b.in(subnet), "Catalogue", facts);
        return subnet;
    }
}
