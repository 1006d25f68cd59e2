/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Stage;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class TraceStartsLateTest extends RuleTest {

    TraceStartsLateTest() {
        super(new TraceStartsLate());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return gateway(b, Fact.NO, Fact.YES);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return gateway(b, Fact.YES, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setStage(Stage.IN_PRODUCTION);
        return gateway(b, Fact.UNKNOWN, Fact.YES);
    }

    @Test
    void withoutTracesBehindItThereIsNothingToJoin() {
        silent(gateway(ModelBuilder.workload("Shop"), Fact.NO, Fact.NO));
    }

    @Test
    void aGatewayThatCannotTraceIsNotBlamed() {
        NetworkEntry gateway = gateway(ModelBuilder.workload("Shop"), Fact.NO, Fact.YES);
        gateway.setService("aws.apigateway.http");
        silent(gateway);
    }

    private static NetworkEntry gateway(ModelBuilder b, Fact tracing, Fact behind) {
        NetworkEntry gateway = apiGateway(b, e -> e.setTracing(tracing));
        request(b, gateway, function(b, c -> c.setTracing(behind)));
        return gateway;
    }

    @Test
    void whatStandsBehindMayNotBeShownAtAll() {
        fires(apiGateway(ModelBuilder.workload("Shop"), e -> e.setTracing(Fact.NO)));
        ModelBuilder b = ModelBuilder.workload("Shop");
        NetworkEntry gateway = apiGateway(b, e -> e.setTracing(Fact.NO));
        request(b, client(b), gateway);
        silent(gateway);
    }
}
