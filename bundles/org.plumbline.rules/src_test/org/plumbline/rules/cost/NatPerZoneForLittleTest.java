/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Environment;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class NatPerZoneForLittleTest extends RuleTest {

    NatPerZoneForLittleTest() {
        super(new NatPerZoneForLittle());
    }

    @Override
    public Element problem(ModelBuilder b) {
        b.workload().setCriticality(Criticality.LOW);
        return network(b, 2);
    }

    @Override
    public Element fine(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return network(b, 2);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return network(b, 2);
    }

    @Test
    void oneGatewayIsTheLeast() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setCriticality(Criticality.LOW);
        silent(network(b, 1));
    }

    @Test
    void aTestEnvironmentNeedsOneEvenWhereProductionIsCritical() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Network network = (Network) fine(b);
        network.setEnvironment(Environment.TEST);
        fires(network);
    }

    private static Network network(ModelBuilder b, int gateways) {
        Network network = b.add(Network.class, "shop");
        for (int i = 0; i < gateways; i++) {
            b.in(network).add(NetworkEntry.class, "nat-" + i, "aws.natgateway", e -> e.setKind(NetworkEntryKind.NAT));
        }
        return network;
    }
}
