/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Criticality;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class UnpooledConnectionsTest extends RuleTest {

    UnpooledConnectionsTest() {
        super(new UnpooledConnections());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return query(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return query(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return query(b, Fact.UNKNOWN);
    }

    @Test
    void aLimitOnCopiesLimitsConnections() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setCriticality(Criticality.HIGH);
        DataFlow flow = query(b, Fact.UNKNOWN);
        ((Compute) flow.getSource()).setReservedConcurrency(20);
        silent(flow);
    }

    @Test
    void serversKeepTheirConnections() {
        DataFlow flow = query(ModelBuilder.workload("Shop"), Fact.NO);
        ((Compute) flow.getSource()).setKind(ComputeKind.INSTANCE);
        silent(flow);
    }

    private static DataFlow query(ModelBuilder b, Fact pooled) {
        DataFlow flow = request(b, function(b, c -> { }), database(b, s -> { }));
        flow.setPooled(pooled);
        return flow;
    }
}
