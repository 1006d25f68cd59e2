/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class LogsKeptInDearStoreTest extends RuleTest {

    LogsKeptInDearStoreTest() {
        super(new LogsKeptInDearStore());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return log(b, ObservabilityKind.LOGS, 1827);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return log(b, ObservabilityKind.LOGS, 90);
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void trailsAreKeptForAudits() {
        silent(log(ModelBuilder.workload("Shop"), ObservabilityKind.TRAIL, 1827));
    }

    private static Observability log(ModelBuilder b, ObservabilityKind kind, double days) {
        return b.add(Observability.class, "Order log", "aws.cloudwatch.logs", o -> {
            o.setKind(kind);
            o.setRetentionDays(days);
        });
    }
}
