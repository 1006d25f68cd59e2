/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class NoGatewayEndpointTest extends RuleTest {

    NoGatewayEndpointTest() {
        super(new NoGatewayEndpoint());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return network(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        Network network = network(b, Fact.UNKNOWN);
        b.in(network).add(NetworkEntry.class, "S3", "aws.vpcendpoint.gateway",
                e -> e.setKind(NetworkEntryKind.ENDPOINT));
        return network;
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return network(b, Fact.UNKNOWN);
    }

    @Test
    void aTemplateShowsAllOfItsNetwork() {
        Network network = network(ModelBuilder.workload("Shop"), Fact.UNKNOWN);
        network.setOrigin(new SourceLocation("shop.yaml", 3, "Vpc", "AWS::EC2::VPC"));
        fires(network);
    }

    @Test
    void withoutNatNothingIsChargedByTheGigabyte() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Network network = b.add(Network.class, "shop", n -> n.setPrivateEndpoints(Fact.NO));
        request(b, server(b.in(network), c -> { }), bucket(b, s -> { }));
        silent(network);
    }

    private static Network network(ModelBuilder b, Fact endpoints) {
        Network network = b.add(Network.class, "shop", n -> n.setPrivateEndpoints(endpoints));
        b.in(network).add(NetworkEntry.class, "Way out", "aws.natgateway", e -> e.setKind(NetworkEntryKind.NAT));
        request(b, server(b.in(network), c -> { }), bucket(b, s -> { }));
        return network;
    }
}
