/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class AuditRecordsKeptTooShortTest extends RuleTest {

    AuditRecordsKeptTooShortTest() {
        super(new AuditRecordsKeptTooShort());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return Audits.trail(b, t -> t.setRetentionDays(90));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return Audits.trail(b, t -> t.setRetentionDays(400));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return Audits.trail(b, t -> { });
    }

    @Test
    void asksOnlyWhereMuchIsAtStake() {
        silent(Audits.trail(ModelBuilder.workload("Shop"), t -> { }));
    }

    @Test
    void logsOfApplicationsMayGoSooner() {
        silent(Audits.logs(ModelBuilder.workload("Shop"), o -> o.setRetentionDays(30)));
    }
}
