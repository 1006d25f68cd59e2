/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class QueueWithoutDeadLetterTest extends RuleTest {

    QueueWithoutDeadLetterTest() {
        super(new QueueWithoutDeadLetter());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return queue(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return queue(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return queue(b, Fact.UNKNOWN);
    }

    @Test
    void aDeadLetterQueueNeedsNone() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Messaging orders = queue(b, Fact.YES);
        Messaging failed = queue(b, Fact.NO);
        b.flow(orders, failed);
        silent(failed);
    }

    private static Messaging queue(ModelBuilder b, Fact deadLetter) {
        Messaging queue = b.add(Messaging.class, "Orders to ship", "aws.sqs", m -> {
            m.setKind(MessagingKind.QUEUE);
            m.setDeadLetter(deadLetter);
        });
        b.flow(queue, function(b, c -> { }));
        return queue;
    }
}
