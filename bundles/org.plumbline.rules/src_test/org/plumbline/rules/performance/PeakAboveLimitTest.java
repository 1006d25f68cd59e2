/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.model.Scaling;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class PeakAboveLimitTest extends RuleTest {

    PeakAboveLimitTest() {
        super(new PeakAboveLimit());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return sent(b, 2500, m -> m.setPartitions(2));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return sent(b, 2500, m -> m.setPartitions(4));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return sent(b, 2500, m -> { });
    }

    @Test
    void theFixGivesEnoughShardsForThePeakAndHalfAsMuchAgain() {
        Messaging stream = (Messaging) problem(ModelBuilder.workload("Shop"));
        Fixes.apply(Engine.fixes(fires(stream)).get(0));
        assertEquals(4, stream.getPartitions());
    }

    @Test
    void ratesOfAllFlowsAddUp() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        DataStore store = database(b, s -> s.setMaxRequestsPerSecond(500));
        for (String caller : List.of("Shop", "Stock", "Prices")) {
            request(b, container(b, caller, c -> { }), store).setPeakPerSecond(200);
        }
        assertEquals("600 a second reach Orders at the peak; it takes 500.", fires(store).message());
    }

    @Test
    void whatGrowsWithItsLoadHasNoLimitToAskFor() {
        silent(sent(ModelBuilder.workload("Shop"), 2500, m -> m.setScaling(Scaling.AUTOMATIC)));
    }

    @Test
    void aLowRateIsNoQuestion() {
        silent(sent(ModelBuilder.workload("Shop"), 10, m -> { }));
    }

    private static Messaging sent(ModelBuilder b, double peak, Consumer<Messaging> facts) {
        Messaging stream = b.add(Messaging.class, "Clicks", "aws.kinesis", m -> {
            m.setKind(MessagingKind.STREAM);
            facts.accept(m);
        });
        b.flow(server(b, c -> { }), stream, f -> f.setPeakPerSecond(peak));
        return stream;
    }
}
