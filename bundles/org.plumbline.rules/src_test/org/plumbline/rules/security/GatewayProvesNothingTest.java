/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class GatewayProvesNothingTest extends RuleTest {

    GatewayProvesNothingTest() {
        super(new GatewayProvesNothing());
    }

    private static NetworkEntry gateway(ModelBuilder b, Fact proves) {
        NetworkEntry gateway = apiGateway(b, e -> e.setProvesItself(proves));
        request(b, gateway, server(b, c -> { }));
        return gateway;
    }

    @Override
    public Element problem(ModelBuilder b) {
        return gateway(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return gateway(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        NetworkEntry gateway = gateway(b, Fact.UNKNOWN);
        gateway.setDataClass(DataClass.PERSONAL);
        return gateway;
    }

    @Test
    void functionsKnowWhoCallsThem() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        NetworkEntry gateway = apiGateway(b, e -> e.setProvesItself(Fact.NO));
        request(b, gateway, function(b, c -> { }));
        silent(gateway);
    }
}
