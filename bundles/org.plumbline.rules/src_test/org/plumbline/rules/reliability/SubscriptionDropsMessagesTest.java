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
import org.plumbline.model.Node;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class SubscriptionDropsMessagesTest extends RuleTest {

    SubscriptionDropsMessagesTest() {
        super(new SubscriptionDropsMessages());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return subscription(b, b.add(ExternalSystem.class, "Parcel service"), Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return subscription(b, b.add(ExternalSystem.class, "Parcel service"), Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        DataFlow flow = subscription(b, b.add(ExternalSystem.class, "Parcel service"), Fact.UNKNOWN);
        flow.setCritical(Fact.YES);
        return flow;
    }

    @Test
    void aQueueIsSeldomAway() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        DataFlow flow = subscription(b, b.add(Messaging.class, "Queue", "aws.sqs",
                m -> m.setKind(MessagingKind.QUEUE)), Fact.UNKNOWN);
        flow.setCritical(Fact.YES);
        silent(flow);
        flow.setDeadLetter(Fact.NO);
        fires(flow);
    }

    @Test
    void handlersHaveARuleOfTheirOwn() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        silent(subscription(b, function(b, c -> { }), Fact.NO));
    }

    private static DataFlow subscription(ModelBuilder b, Node target, Fact deadLetter) {
        Messaging topic = b.add(Messaging.class, "Orders", "aws.sns", m -> m.setKind(MessagingKind.TOPIC));
        return b.flow(topic, target, f -> {
            f.setInteraction(Interaction.ASYNCHRONOUS);
            f.setDeadLetter(deadLetter);
        });
    }
}
