/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class CallWithoutTimeoutTest extends RuleTest {

    CallWithoutTimeoutTest() {
        super(new CallWithoutTimeout());
    }

    @Override
    public Element problem(ModelBuilder b) {
        DataFlow flow = call(b);
        flow.setTimeoutMillis(0);
        return flow;
    }

    @Override
    public Element fine(ModelBuilder b) {
        DataFlow flow = call(b);
        flow.setTimeoutMillis(2000);
        return flow;
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return call(important(b));
    }

    @Test
    void nobodyHasPatienceForMinutes() {
        DataFlow flow = call(ModelBuilder.workload("Shop"));
        flow.setTimeoutMillis(120_000);
        assertTrue(fires(flow).message().contains("120 seconds"));
    }

    @Test
    void aSketchIsNotAsked() {
        silent(call(ModelBuilder.workload("Shop")));
    }

    @Test
    void batchJobsMayWait() {
        DataFlow flow = call(important(ModelBuilder.workload("Shop")));
        flow.setTimeoutMillis(0);
        ((Compute) flow.getSource()).setKind(ComputeKind.BATCH);
        silent(flow);
    }

    private static DataFlow call(ModelBuilder b) {
        return request(b, server(b, c -> { }), b.add(ExternalSystem.class, "Payment"));
    }
}
