/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import java.util.function.Consumer;

import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.model.build.ModelBuilder;

/** What records for audits, for examples. */
final class Audits {

    private Audits() {
    }

    static Observability trail(ModelBuilder b, Consumer<? super Observability> facts) {
        return b.add(Observability.class, "Audit trail", "aws.cloudtrail", o -> {
            o.setKind(ObservabilityKind.TRAIL);
            facts.accept(o);
        });
    }

    static Observability logs(ModelBuilder b, Consumer<? super Observability> facts) {
        return b.add(Observability.class, "Application log", "aws.cloudwatch.logs", o -> {
            o.setKind(ObservabilityKind.LOGS);
            facts.accept(o);
        });
    }

    /** A bucket that the trail writes its records to. */
    static DataStore records(ModelBuilder b, Observability trail, Consumer<? super DataStore> facts) {
        DataStore store = b.add(DataStore.class, "Audit records", "aws.s3", s -> {
            s.setKind(DataStoreKind.OBJECT);
            facts.accept(s);
        });
        b.flow(trail, store);
        return store;
    }
}
