/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Node;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class GatewayWithoutCacheTest extends RuleTest {

    GatewayWithoutCacheTest() {
        super(new GatewayWithoutCache());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return asked(b, client(b), Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return asked(b, client(b), Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return asked(b, client(b), Fact.UNKNOWN);
    }

    @Test
    void aCdnInFrontAnswersTheReads() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        silent(asked(b, b.add(NetworkEntry.class, "Website", e -> e.setKind(NetworkEntryKind.CDN)), Fact.NO));
    }

    @Test
    void writesPassThroughAnyway() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        NetworkEntry gateway = asked(b, client(b), Fact.NO);
        b.workload().getFlows().get(0).setReadSharePercent(40);
        silent(gateway);
    }

    private static NetworkEntry asked(ModelBuilder b, Node caller, Fact caching) {
        NetworkEntry gateway = apiGateway(b, e -> e.setCaching(caching));
        DataFlow flow = request(b, caller, gateway);
        flow.setPeakPerSecond(500);
        flow.setReadSharePercent(95);
        return gateway;
    }
}
