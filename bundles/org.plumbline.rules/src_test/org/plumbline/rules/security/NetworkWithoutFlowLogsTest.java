/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class NetworkWithoutFlowLogsTest extends RuleTest {

    NetworkWithoutFlowLogsTest() {
        super(new NetworkWithoutFlowLogs());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return network(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return network(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return network(b, Fact.UNKNOWN);
    }

    @Test
    void asksOnlyWhereMuchIsAtStake() {
        silent(network(ModelBuilder.workload("Shop"), Fact.UNKNOWN));
    }

    @Test
    void anEmptyNetworkCarriesNothing() {
        silent(ModelBuilder.workload("Shop").add(Network.class, "Shop", n -> n.setFlowLogs(Fact.NO)));
    }

    @Test
    void whatAnImportedNetworkCarriesMayStandElsewhere() {
        fires(ModelBuilder.workload("Shop").add(Network.class, "Shop", n -> {
            n.setFlowLogs(Fact.NO);
            n.setOrigin(new SourceLocation("network.yaml", 3, "Net", "AWS::EC2::VPC"));
        }));
    }

    private static Network network(ModelBuilder b, Fact flowLogs) {
        Network network = b.add(Network.class, "Shop", n -> n.setFlowLogs(flowLogs));
        server(b.in(network), c -> { });
        return network;
    }
}
