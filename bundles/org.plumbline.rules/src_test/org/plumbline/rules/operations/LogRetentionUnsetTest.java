/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class LogRetentionUnsetTest extends RuleTest {

    LogRetentionUnsetTest() {
        super(new LogRetentionUnset());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return log(b, o -> o.setRetentionDays(0));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return log(b, o -> o.setRetentionDays(90));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return log(b, o -> { });
    }

    @Test
    void aFewDaysAreTooShort() {
        fires(log(ModelBuilder.workload("Shop"), o -> o.setRetentionDays(3)));
    }

    @Test
    void moreThanTenYearsAreForEver() {
        assertTrue(fires(log(ModelBuilder.workload("Shop"), o -> o.setRetentionDays(100_000))).message()
                .contains("for ever"));
    }

    private static Observability log(ModelBuilder b, Consumer<? super Observability> facts) {
        return b.add(Observability.class, "Application log", "aws.cloudwatch.logs", o -> {
            o.setKind(ObservabilityKind.LOGS);
            facts.accept(o);
        });
    }
}
