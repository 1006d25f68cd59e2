/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.AvailabilityZone;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Environment;
import org.plumbline.model.Network;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class NetworkInOneZoneTest extends RuleTest {

    NetworkInOneZoneTest() {
        super(new NetworkInOneZone());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return network(b, "eu-central-1a", "eu-central-1a");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return network(b, "eu-central-1a", "eu-central-1b");
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return network(b, "eu-central-1a", null);
    }

    @Test
    void aDrawnZoneSaysWhereItsSubnetsLie() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Network network = network(b, "eu-central-1a");
        AvailabilityZone zone = b.in(network).add(AvailabilityZone.class, "Second zone");
        b.in(zone).add(Subnet.class, "Private");
        silent(network);
    }

    @Test
    void anUnimportantWorkloadMayWait() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setCriticality(Criticality.LOW);
        silent(problem(b));
    }

    @Test
    void theFixFindsAddressesForTheSecondZone() {
        Network network = (Network) problem(ModelBuilder.workload("Shop"));
        Fixes.apply(Engine.fixes(fires(network)).get(0));
        Subnet twin = (Subnet) network.getNodes().get(2);
        assertEquals("10.0.2.0/24", twin.getCidr());
        assertEquals("eu-central-1b", twin.getZone());
    }

    @Test
    void aTestEnvironmentMayWait() {
        Network network = (Network) problem(ModelBuilder.workload("Shop"));
        network.setEnvironment(Environment.TEST);
        silent(network);
    }

    private static Network network(ModelBuilder b, String... zones) {
        Network network = b.add(Network.class, "Network", n -> n.setCidr("10.0.0.0/16"));
        for (int i = 0; i < zones.length; i++) {
            String zone = zones[i];
            String cidr = "10.0." + i + ".0/24";
            b.in(network).add(Subnet.class, "Private " + i, s -> {
                s.setZone(zone);
                s.setCidr(cidr);
            });
        }
        return network;
    }
}
