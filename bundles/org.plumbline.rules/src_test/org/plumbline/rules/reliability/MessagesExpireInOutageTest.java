/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class MessagesExpireInOutageTest extends RuleTest {

    MessagesExpireInOutageTest() {
        super(new MessagesExpireInOutage());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return kept(b, q -> q.setRetentionHours(4));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return kept(b, q -> q.setRetentionHours(96));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return kept(important(b), q -> { });
    }

    @Test
    void theRecoveryTimeCountsWhereItIsLonger() {
        ModelBuilder b = ModelBuilder.workload("Shop").objectives(o -> o.setRecoveryTimeMinutes(48 * 60));
        Messaging queue = kept(b, q -> q.setRetentionHours(36));
        assertTrue(fires(queue).message().contains("36 hours; an outage may last 48"));
        Fixes.apply(Engine.fixes(fires(queue)).get(0));
        silent(queue);
    }

    @Test
    void topicsKeepNothing() {
        silent(kept(ModelBuilder.workload("Shop"), q -> {
            q.setKind(MessagingKind.TOPIC);
            q.setRetentionHours(0);
        }));
    }

    private static Messaging kept(ModelBuilder b, Consumer<Messaging> facts) {
        Messaging queue = b.add(Messaging.class, "Orders", q -> {
            q.setKind(MessagingKind.QUEUE);
            q.setDeadLetter(Fact.YES);
            facts.accept(q);
        });
        b.flow(queue, function(b, c -> { }));
        return queue;
    }
}
