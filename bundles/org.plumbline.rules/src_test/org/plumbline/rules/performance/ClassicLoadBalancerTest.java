/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class ClassicLoadBalancerTest extends RuleTest {

    ClassicLoadBalancerTest() {
        super(new ClassicLoadBalancer());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return loadBalancer(b, e -> e.setService("aws.clb"));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return loadBalancer(b, e -> { });
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void theSuccessorFitsTheProtocol() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        NetworkEntry balancer = loadBalancer(b, e -> e.setService("aws.clb"));
        request(b, client(b), balancer).setProtocol("tcp");
        Fixes.apply(Engine.fixes(fires(balancer)).get(0));
        assertEquals("aws.nlb", balancer.getService());
    }
}
