/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.model.Stage;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class MessagesNobodyTakesTest extends RuleTest {

    MessagesNobodyTakesTest() {
        super(new MessagesNobodyTakes());
    }

    @Override
    public Element problem(ModelBuilder b) {
        b.workload().setStage(Stage.IN_PRODUCTION);
        return filled(b);
    }

    @Override
    public Element fine(ModelBuilder b) {
        b.workload().setStage(Stage.IN_PRODUCTION);
        Messaging queue = filled(b);
        b.flow(queue, function(b, f -> { }));
        return queue;
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return filled(b);
    }

    @Test
    void aSecondCallerMayBeTheOneWhoPolls() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Messaging queue = (Messaging) problem(b);
        b.flow(container(b, "Worker", c -> { }), queue);
        silent(queue);
    }

    @Test
    void deadLettersWaitForPeople() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setStage(Stage.IN_PRODUCTION);
        Messaging failed = queue(b, "Failed orders");
        b.flow(queue(b, "Orders"), failed);
        silent(failed);
    }

    private static Messaging filled(ModelBuilder b) {
        Messaging queue = queue(b, "Orders");
        b.flow(function(b, f -> { }), queue);
        return queue;
    }

    private static Messaging queue(ModelBuilder b, String name) {
        return b.add(Messaging.class, name, "aws.sqs", m -> m.setKind(MessagingKind.QUEUE));
    }
}
