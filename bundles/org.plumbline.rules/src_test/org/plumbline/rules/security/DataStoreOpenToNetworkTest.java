/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.TrafficRule;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class DataStoreOpenToNetworkTest extends RuleTest {

    DataStoreOpenToNetworkTest() {
        super(new DataStoreOpenToNetwork());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return guarding(b, TrafficRules.from("10.20.0.0/16", 5432));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return guarding(b, TrafficRules.from("10.20.4.0/24", 5432));
    }

    @Test
    void theFixNamesTheCallers() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        SecurityGroup group = (SecurityGroup) problem(b);
        Fixes.apply(Engine.fixes(fires(group)).get(0));
        silent(group);
        assertEquals(List.of("Callers"), group.getRules().stream().map(r -> r.getPeer().getName()).toList());
        assertEquals(5432, group.getRules().get(0).getFromPort());
    }

    @Test
    void otherComponentsMayServeTheNetwork() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        SecurityGroup group = b.securityGroup("Web", g -> g.getRules().add(TrafficRules.from("10.0.0.0/8", 443)));
        server(b, c -> c.getSecurityGroups().add(group));
        silent(group);
    }

    private static SecurityGroup guarding(ModelBuilder b, TrafficRule rule) {
        SecurityGroup group = b.securityGroup("Orders", g -> g.getRules().add(rule));
        SecurityGroup callers = b.securityGroup("Callers", g -> { });
        DataStore store = database(b, s -> s.getSecurityGroups().add(group));
        request(b, server(b, c -> c.getSecurityGroups().add(callers)), store);
        return group;
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
