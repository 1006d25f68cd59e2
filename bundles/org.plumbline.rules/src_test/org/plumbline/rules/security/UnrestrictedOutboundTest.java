/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.Element;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.TrafficRule;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class UnrestrictedOutboundTest extends RuleTest {

    UnrestrictedOutboundTest() {
        super(new UnrestrictedOutbound());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return guarding(b, DataClass.PERSONAL, TrafficRules.out(TrafficRules.everyPortFrom("0.0.0.0/0")));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return guarding(b, DataClass.PERSONAL, TrafficRules.out(TrafficRules.from("10.0.0.0/16", 5432)));
    }

    @Test
    void otherComponentsMayConnect() {
        silent(guarding(ModelBuilder.workload("Shop"), DataClass.INTERNAL,
                TrafficRules.out(TrafficRules.everyPortFrom("0.0.0.0/0"))));
    }

    @Test
    void whatComesInIsAnotherRulesConcern() {
        silent(guarding(ModelBuilder.workload("Shop"), DataClass.PERSONAL,
                TrafficRules.everyPortFrom("0.0.0.0/0")));
    }

    private static SecurityGroup guarding(ModelBuilder b, DataClass dataClass, TrafficRule rule) {
        SecurityGroup group = b.securityGroup("Customers", g -> g.getRules().add(rule));
        container(b, "Customers", c -> {
            c.setDataClass(dataClass);
            c.getSecurityGroups().add(group);
        });
        return group;
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
