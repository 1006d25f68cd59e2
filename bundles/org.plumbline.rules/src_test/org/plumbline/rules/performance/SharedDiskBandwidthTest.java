/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class SharedDiskBandwidthTest extends RuleTest {

    SharedDiskBandwidthTest() {
        super(new SharedDiskBandwidth());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return server(b, c -> c.setDiskBandwidth(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return server(b, c -> c.setDiskBandwidth(Fact.YES));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
