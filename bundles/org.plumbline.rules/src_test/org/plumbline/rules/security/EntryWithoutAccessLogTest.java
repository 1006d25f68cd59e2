/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class EntryWithoutAccessLogTest extends RuleTest {

    EntryWithoutAccessLogTest() {
        super(new EntryWithoutAccessLog());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return loadBalancer(b, e -> e.setLogging(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return loadBalancer(b, e -> e.setLogging(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return loadBalancer(b, e -> { });
    }
}
