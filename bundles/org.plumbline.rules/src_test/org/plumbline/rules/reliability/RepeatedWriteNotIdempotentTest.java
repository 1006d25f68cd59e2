/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class RepeatedWriteNotIdempotentTest extends RuleTest {

    RepeatedWriteNotIdempotentTest() {
        super(new RepeatedWriteNotIdempotent());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return retried(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return retried(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return retried(b, Fact.UNKNOWN);
    }

    @Test
    void messagesArriveTwiceNowAndThen() {
        ModelBuilder b = important(ModelBuilder.workload("Shop"));
        DataFlow flow = consumed(b);
        silent(flow);
        flow.setCritical(Fact.YES);
        asks(flow);
        flow.setIdempotent(Fact.NO);
        fires(flow);
    }

    @Test
    void readingTwiceIsHarmless() {
        DataFlow flow = retried(ModelBuilder.workload("Shop"), Fact.NO);
        flow.setReadSharePercent(100);
        silent(flow);
    }

    private static DataFlow consumed(ModelBuilder b) {
        Messaging queue = b.add(Messaging.class, "Mails", q -> q.setKind(MessagingKind.QUEUE));
        return b.flow(queue, function(b, c -> { }), f -> f.setInteraction(Interaction.ASYNCHRONOUS));
    }

    private static DataFlow retried(ModelBuilder b, Fact idempotent) {
        DataFlow flow = request(b, server(b, c -> { }), b.add(ExternalSystem.class, "Payment"));
        flow.setRetries(2);
        flow.setTimeoutMillis(500);
        flow.setBackoff(Fact.YES);
        flow.setIdempotent(idempotent);
        return flow;
    }
}
