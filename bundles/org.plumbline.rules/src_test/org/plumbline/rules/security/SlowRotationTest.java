/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.SecretKind;
import org.plumbline.model.SecretStore;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class SlowRotationTest extends RuleTest {

    SlowRotationTest() {
        super(new SlowRotation());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return store(b, SecretKind.SECRET, 180);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return store(b, SecretKind.SECRET, 30);
    }

    @Test
    void keysMayStayForAYear() {
        silent(store(ModelBuilder.workload("Shop"), SecretKind.KEY, 365));
        fires(store(ModelBuilder.workload("Shop"), SecretKind.KEY, 730));
    }

    @Test
    void certificatesHaveAnEndOfTheirOwn() {
        silent(store(ModelBuilder.workload("Shop"), SecretKind.CERTIFICATE, 395));
    }

    private static SecretStore store(ModelBuilder b, SecretKind kind, double days) {
        return b.add(SecretStore.class, "Database password", s -> {
            s.setKind(kind);
            s.setRotationDays(days);
        });
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
