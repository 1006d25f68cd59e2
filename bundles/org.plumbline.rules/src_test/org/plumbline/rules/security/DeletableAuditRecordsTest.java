/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class DeletableAuditRecordsTest extends RuleTest {

    DeletableAuditRecordsTest() {
        super(new DeletableAuditRecords());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return Audits.records(b, Audits.trail(b, t -> { }), s -> s.setWriteOnce(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return Audits.records(b, Audits.trail(b, t -> { }), s -> s.setWriteOnce(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return Audits.records(b, Audits.trail(b, t -> { }), s -> { });
    }

    @Test
    void otherStoresMayBeChanged() {
        silent(bucket(ModelBuilder.workload("Shop"), s -> s.setWriteOnce(Fact.NO)));
    }
}
