/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.TrafficRule;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class OpenAdminPortsTest extends RuleTest {

    OpenAdminPortsTest() {
        super(new OpenAdminPorts());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return b.securityGroup("Servers", g -> g.getRules().add(TrafficRules.from("0.0.0.0/0", 22)));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.securityGroup("Servers", g -> g.getRules().add(TrafficRules.from("10.0.0.0/8", 22)));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return b.securityGroup("Servers", g -> g.getRules().add(TrafficRules.from(null, 22)));
    }

    @Test
    void aRangeThatCoversThePortIsOpenToo() {
        fires(ModelBuilder.workload("Shop").securityGroup("Servers", g -> {
            TrafficRule rule = TrafficRules.from("::/0", 3000);
            rule.setToPort(4000);
            g.getRules().add(rule);
        }));
    }

    @Test
    void anotherGroupIsAnAnswer() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        SecurityGroup bastion = b.securityGroup("Bastion", g -> { });
        silent(b.securityGroup("Servers", g -> {
            TrafficRule rule = TrafficRules.from(null, 22);
            rule.setPeer(bastion);
            g.getRules().add(rule);
        }));
    }
}
