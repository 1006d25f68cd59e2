/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Environment;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Node;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class NatInOneZoneTest extends RuleTest {

    NatInOneZoneTest() {
        super(new NatInOneZone());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return network(b, Fact.NO, "eu-central-1a", "eu-central-1b");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return network(b, Fact.YES, "eu-central-1a", "eu-central-1b");
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return network(b, Fact.UNKNOWN, "eu-central-1a", "eu-central-1b");
    }

    @Test
    void oneZoneNeedsOneGateway() {
        silent(network(ModelBuilder.workload("Shop"), Fact.NO, "eu-central-1a", "eu-central-1a"));
    }

    @Test
    void theFixAddsOneInTheOtherZone() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        NetworkEntry nat = (NetworkEntry) problem(b);
        Fixes.apply(Engine.fixes(fires(nat)).get(0));
        silent(nat);
    }

    @Test
    void aTestEnvironmentMayStandStill() {
        Element element = problem(ModelBuilder.workload("Shop"));
        ((Node) element).setEnvironment(Environment.TEST);
        silent(element);
    }

    private static NetworkEntry network(ModelBuilder b, Fact multiZone, String... zones) {
        Network network = b.add(Network.class, "Network");
        NetworkEntry nat = null;
        for (String zone : zones) {
            subnet(b.in(network), zone, Fact.NO);
            Subnet open = subnet(b.in(network), zone, Fact.YES);
            nat = nat != null ? nat : b.in(open).add(NetworkEntry.class, "NAT", e -> {
                e.setKind(NetworkEntryKind.NAT);
                e.setMultiZone(multiZone);
            });
        }
        return nat;
    }

    private static Subnet subnet(ModelBuilder b, String zone, Fact open) {
        return b.add(Subnet.class, "Subnet", s -> {
            s.setZone(zone);
            s.setPublicAccess(open);
        });
    }
}
