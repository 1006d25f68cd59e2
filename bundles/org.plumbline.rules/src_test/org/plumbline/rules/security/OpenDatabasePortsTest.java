/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class OpenDatabasePortsTest extends RuleTest {

    OpenDatabasePortsTest() {
        super(new OpenDatabasePorts());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return b.securityGroup("Databases", g -> g.getRules().add(TrafficRules.from("0.0.0.0/0", 5432)));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.securityGroup("Databases", g -> g.getRules().add(TrafficRules.from("10.0.1.0/24", 5432)));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return b.securityGroup("Databases", g -> g.getRules().add(TrafficRules.from(null, 5432)));
    }
}
