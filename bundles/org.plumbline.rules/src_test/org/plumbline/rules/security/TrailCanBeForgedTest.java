/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class TrailCanBeForgedTest extends RuleTest {

    TrailCanBeForgedTest() {
        super(new TrailCanBeForged());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return Audits.trail(b, t -> t.setIntegrityProtected(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return Audits.trail(b, t -> t.setIntegrityProtected(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        database(b, s -> s.setDataClass(DataClass.PERSONAL));
        return Audits.trail(b, t -> { });
    }

    @Test
    void asksOnlyWhereMuchIsAtStake() {
        silent(Audits.trail(ModelBuilder.workload("Shop"), t -> { }));
    }

    @Test
    void looksAtTrailsOnly() {
        silent(Audits.logs(ModelBuilder.workload("Shop"), o -> o.setIntegrityProtected(Fact.NO)));
    }
}
