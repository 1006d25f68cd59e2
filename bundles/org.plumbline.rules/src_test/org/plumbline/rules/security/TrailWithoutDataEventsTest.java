/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class TrailWithoutDataEventsTest extends RuleTest {

    TrailWithoutDataEventsTest() {
        super(new TrailWithoutDataEvents());
    }

    private static Observability trail(ModelBuilder b, Fact data) {
        return b.add(Observability.class, "Trail", "aws.cloudtrail", t -> {
            t.setKind(ObservabilityKind.TRAIL);
            t.setDataEvents(data);
        });
    }

    @Override
    public Element problem(ModelBuilder b) {
        return trail(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return trail(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        database(b, s -> s.setDataClass(DataClass.PERSONAL));
        return trail(b, Fact.UNKNOWN);
    }

    @Test
    void isNotMissedWhereNoDataIsSensitive() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        database(b, s -> s.setDataClass(DataClass.PUBLIC));
        silent(trail(b, Fact.NO));
    }
}
