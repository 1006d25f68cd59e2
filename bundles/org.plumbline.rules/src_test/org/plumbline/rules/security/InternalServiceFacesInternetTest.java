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

class InternalServiceFacesInternetTest extends RuleTest {

    InternalServiceFacesInternetTest() {
        super(new InternalServiceFacesInternet());
    }

    private static Messaging broker(ModelBuilder b, Consumer<Messaging> facts) {
        return b.add(Messaging.class, "Orders", "aws.mq", m -> {
            m.setKind(MessagingKind.BROKER);
            facts.accept(m);
        });
    }

    @Override
    public Element problem(ModelBuilder b) {
        return broker(b, m -> m.setInternetFacing(Fact.YES));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return broker(b, m -> m.setInternetFacing(Fact.NO));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return broker(b, m -> m.setDataClass(DataClass.PERSONAL));
    }

    @Test
    void doesNotConcernQueuesWhichHavePolicies() {
        silent(ModelBuilder.workload("Shop").add(Messaging.class, "Orders", "aws.sqs", m -> {
            m.setKind(MessagingKind.QUEUE);
            m.setInternetFacing(Fact.YES);
        }));
    }
}
