/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class StreamStopsAtBadRecordTest extends RuleTest {

    StreamStopsAtBadRecordTest() {
        super(new StreamStopsAtBadRecord());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return clicks(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return clicks(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        DataFlow flow = clicks(b, Fact.UNKNOWN);
        flow.setCritical(Fact.YES);
        return flow;
    }

    @Test
    void asksOnlyWhereItMatters() {
        silent(clicks(ModelBuilder.workload("Shop"), Fact.UNKNOWN));
    }

    @Test
    void changesOfADatabaseAreAStreamToo() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        DataFlow flow = b.flow(database(b, s -> { }), function(b, c -> c.setDeadLetter(Fact.NO)),
                f -> f.setInteraction(Interaction.STREAM));
        assertEquals("Price calculator has no place for records of Orders → Price calculator that it cannot handle.",
                fires(flow).message());
        flow.setInteraction(Interaction.BATCH);
        silent(flow);
    }

    private static DataFlow clicks(ModelBuilder b, Fact deadLetter) {
        Messaging stream = b.add(Messaging.class, "Clicks", "aws.kinesis", m -> m.setKind(MessagingKind.STREAM));
        return b.flow(stream, function(b, c -> { }), f -> {
            f.setInteraction(Interaction.STREAM);
            f.setDeadLetter(deadLetter);
        });
    }
}
