/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.model.Scaling;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class QueueFillsFasterTest extends RuleTest {

    QueueFillsFasterTest() {
        super(new QueueFillsFaster());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return queue(b, 50, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return queue(b, 500, Fact.NO);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return queue(b, 50, Fact.UNKNOWN);
    }

    @Test
    void aLimitOnWhatWaitsIsEnough() {
        silent(queue(ModelBuilder.workload("Shop"), 50, Fact.YES));
    }

    @Test
    void consumersThatScaleKeepUp() {
        Messaging queue = queue(ModelBuilder.workload("Shop"), 50, Fact.NO);
        ((Compute) queue.getOutgoing().get(0).getTarget()).setScaling(Scaling.AUTOMATIC);
        silent(queue);
    }

    @Test
    void oneSenderThatSaysNothingLeavesItOpen() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Messaging queue = queue(b, 50, Fact.NO);
        b.flow(function(b, c -> { }), queue);
        silent(queue);
    }

    private static Messaging queue(ModelBuilder b, double handled, Fact bounded) {
        Messaging queue = b.add(Messaging.class, "Mails", "aws.sqs", q -> {
            q.setKind(MessagingKind.QUEUE);
            q.setBounded(bounded);
        });
        b.flow(server(b, c -> { }), queue, f -> f.setPeakPerSecond(120));
        b.flow(queue, container(b, "Sender", c -> {
            c.setScaling(Scaling.FIXED);
            c.setMaxRequestsPerSecond(handled);
        }), f -> f.setInteraction(Interaction.ASYNCHRONOUS));
        return queue;
    }
}
