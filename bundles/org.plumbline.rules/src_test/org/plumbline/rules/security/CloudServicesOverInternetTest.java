/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class CloudServicesOverInternetTest extends RuleTest {

    CloudServicesOverInternetTest() {
        super(new CloudServicesOverInternet());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return network(b, Fact.NO, DataClass.PERSONAL);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return network(b, Fact.YES, DataClass.PERSONAL);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return network(b, Fact.UNKNOWN, DataClass.PERSONAL);
    }

    @Test
    void anEndpointInTheDrawingIsAnAnswer() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Network network = network(b, Fact.UNKNOWN, DataClass.PERSONAL);
        b.in(network).add(NetworkEntry.class, "Endpoint", e -> e.setKind(NetworkEntryKind.ENDPOINT));
        silent(network);
    }

    @Test
    void otherDataMayTakeThePublicWay() {
        silent(network(ModelBuilder.workload("Shop"), Fact.NO, DataClass.INTERNAL));
    }

    @Test
    void aDatabaseInTheNetworkIsNoCloudService() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Network network = b.add(Network.class, "Shop", n -> n.setPrivateEndpoints(Fact.NO));
        request(b, server(b.in(network), c -> { }),
                database(b.in(network), s -> s.setDataClass(DataClass.PERSONAL)));
        silent(network);
    }

    private static Network network(ModelBuilder b, Fact endpoints, DataClass dataClass) {
        Network network = b.add(Network.class, "Shop", n -> n.setPrivateEndpoints(endpoints));
        request(b, server(b.in(network), c -> { }), bucket(b, s -> s.setDataClass(dataClass)));
        return network;
    }
}
