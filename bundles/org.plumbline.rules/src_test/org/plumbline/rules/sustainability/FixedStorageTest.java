/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class FixedStorageTest extends RuleTest {

    FixedStorageTest() {
        super(new FixedStorage());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return database(b, s -> {
            s.setStorageGigabytes(2000);
            s.setStorageAutoscaling(Fact.NO);
        });
    }

    @Override
    public Element fine(ModelBuilder b) {
        return database(b, s -> {
            s.setStorageGigabytes(2000);
            s.setStorageAutoscaling(Fact.YES);
        });
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return database(b, s -> s.setStorageGigabytes(2000));
    }
}
