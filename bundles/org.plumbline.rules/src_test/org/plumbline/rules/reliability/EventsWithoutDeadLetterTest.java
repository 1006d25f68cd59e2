/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class EventsWithoutDeadLetterTest extends RuleTest {

    EventsWithoutDeadLetterTest() {
        super(new EventsWithoutDeadLetter());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return event(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return event(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return event(b, Fact.UNKNOWN);
    }

    @Test
    void theHandlerMayKeepThem() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        silent(b.flow(bucket(b, s -> { }), function(b, c -> c.setDeadLetter(Fact.YES)),
                f -> f.setInteraction(Interaction.ASYNCHRONOUS)));
    }

    private static DataFlow event(ModelBuilder b, Fact deadLetter) {
        return b.flow(bucket(b, s -> { }), function(b, c -> { }), f -> {
            f.setInteraction(Interaction.ASYNCHRONOUS);
            f.setDeadLetter(deadLetter);
        });
    }
}
