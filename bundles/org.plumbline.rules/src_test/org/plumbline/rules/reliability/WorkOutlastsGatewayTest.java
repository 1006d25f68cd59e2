/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Interaction;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class WorkOutlastsGatewayTest extends RuleTest {

    WorkOutlastsGatewayTest() {
        super(new WorkOutlastsGateway());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return behindGateway(b, f -> f.setTimeoutSeconds(60));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return behindGateway(b, f -> f.setTimeoutSeconds(29));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return behindGateway(important(b), f -> { });
    }

    @Test
    void whatNobodyWaitsForMayTakeItsTime() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        DataFlow flow = behindGateway(b, f -> f.setTimeoutSeconds(600));
        flow.setInteraction(Interaction.ASYNCHRONOUS);
        silent(flow);
    }

    private static DataFlow behindGateway(ModelBuilder b, Consumer<Compute> facts) {
        return request(b, apiGateway(b, e -> { }), function(b, facts));
    }
}
