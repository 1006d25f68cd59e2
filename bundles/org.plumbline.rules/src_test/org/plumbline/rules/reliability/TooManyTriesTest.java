/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Interaction;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class TooManyTriesTest extends RuleTest {

    TooManyTriesTest() {
        super(new TooManyTries());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return retried(b, 20);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return retried(b, 3);
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void noLimitIsTooMany() {
        assertTrue(fires(retried(ModelBuilder.workload("Shop"), -1)).message().contains("without a limit"));
    }

    @Test
    void nobodyWaitsForAMessage() {
        DataFlow flow = retried(ModelBuilder.workload("Shop"), 20);
        flow.setInteraction(Interaction.ASYNCHRONOUS);
        silent(flow);
    }

    private static DataFlow retried(ModelBuilder b, int retries) {
        DataFlow flow = request(b, server(b, c -> { }), b.add(ExternalSystem.class, "Payment"));
        flow.setRetries(retries);
        return flow;
    }
}
