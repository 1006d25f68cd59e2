/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Account;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class NoControlPlaneTrailTest extends RuleTest {

    NoControlPlaneTrailTest() {
        super(new NoControlPlaneTrail());
    }

    @Override
    public Element problem(ModelBuilder b) {
        b.add(Account.class, "Production", a -> a.setTrail(Fact.NO));
        return b.workload();
    }

    @Override
    public Element fine(ModelBuilder b) {
        b.add(Account.class, "Production", a -> a.setTrail(Fact.YES));
        return b.workload();
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.add(Account.class, "Production");
        return b.workload();
    }

    @Test
    void aTrailInTheDrawingIsAnAnswer() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.add(Observability.class, "Trail", o -> o.setKind(ObservabilityKind.TRAIL));
        silent(b.workload());
    }
}
