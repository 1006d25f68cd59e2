/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class UnencryptedMessagesTest extends RuleTest {

    UnencryptedMessagesTest() {
        super(new UnencryptedMessages());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return topic(b, m -> {
            m.setEncryptedAtRest(Fact.NO);
            m.setDataClass(DataClass.PERSONAL);
        });
    }

    @Override
    public Element fine(ModelBuilder b) {
        return topic(b, m -> {
            m.setEncryptedAtRest(Fact.YES);
            m.setDataClass(DataClass.PERSONAL);
        });
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return topic(b, m -> m.setDataClass(DataClass.PERSONAL));
    }

    @Test
    void asksOnlyForSensitiveData() {
        silent(topic(ModelBuilder.workload("Shop"), m -> { }));
    }

    @Test
    void asksHowSensitiveUnencryptedMessagesAre() {
        asks(topic(ModelBuilder.workload("Shop"), m -> m.setEncryptedAtRest(Fact.NO)));
    }

    @Test
    void publicNewsMayBeReadByAnybody() {
        silent(topic(ModelBuilder.workload("Shop"), m -> {
            m.setEncryptedAtRest(Fact.NO);
            m.setDataClass(DataClass.PUBLIC);
        }));
    }

    private static Messaging topic(ModelBuilder b, Consumer<? super Messaging> facts) {
        return b.add(Messaging.class, "Order news", "aws.sns", m -> {
            m.setKind(MessagingKind.TOPIC);
            facts.accept(m);
        });
    }
}
