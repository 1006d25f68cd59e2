/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ObjectStoreWithoutLifecycleTest extends RuleTest {

    ObjectStoreWithoutLifecycleTest() {
        super(new ObjectStoreWithoutLifecycle());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return bucket(b, s -> s.setLifecycle(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return bucket(b, s -> s.setLifecycle(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return bucket(b, s -> { });
    }
}
