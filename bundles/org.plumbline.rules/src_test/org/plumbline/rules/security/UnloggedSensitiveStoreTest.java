/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class UnloggedSensitiveStoreTest extends RuleTest {

    UnloggedSensitiveStoreTest() {
        super(new UnloggedSensitiveStore());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return customers(b, DataClass.PERSONAL, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return customers(b, DataClass.PERSONAL, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return customers(b, DataClass.PERSONAL, Fact.UNKNOWN);
    }

    @Test
    void confidentialDataIsFlaggedButNotAskedAbout() {
        fires(customers(ModelBuilder.workload("Shop"), DataClass.CONFIDENTIAL, Fact.NO));
        silent(customers(ModelBuilder.workload("Shop"), DataClass.CONFIDENTIAL, Fact.UNKNOWN));
    }

    @Test
    void otherDataNeedsNoRecord() {
        silent(customers(ModelBuilder.workload("Shop"), DataClass.INTERNAL, Fact.NO));
    }

    @Test
    void unclassifiedDataIsRecordedUntilSomethingIsClassified() {
        fires(customers(ModelBuilder.workload("Shop"), DataClass.UNKNOWN, Fact.NO));
        ModelBuilder b = ModelBuilder.workload("Shop");
        bucket(b, s -> s.setDataClass(DataClass.PUBLIC));
        silent(customers(b, DataClass.UNKNOWN, Fact.NO));
    }

    @Test
    void auditRecordsAreNotWatchedByAuditRecords() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        silent(Audits.records(b, Audits.trail(b, t -> { }), s -> {
            s.setDataClass(DataClass.PERSONAL);
            s.setLogging(Fact.NO);
        }));
    }

    private static DataStore customers(ModelBuilder b, DataClass dataClass, Fact logging) {
        return database(b, s -> {
            s.setDataClass(dataClass);
            s.setLogging(logging);
        });
    }
}
