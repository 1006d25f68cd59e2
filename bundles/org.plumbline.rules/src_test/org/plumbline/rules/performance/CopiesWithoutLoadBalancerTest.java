/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class CopiesWithoutLoadBalancerTest extends RuleTest {

    CopiesWithoutLoadBalancerTest() {
        super(new CopiesWithoutLoadBalancer());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return direct(b, c -> c.setReplicas(3));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return balanced(b, c -> c.setReplicas(3));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void theFixLeadsUsersThroughALoadBalancer() {
        Compute servers = (Compute) problem(ModelBuilder.workload("Shop"));
        Fixes.apply(Engine.fixes(fires(servers)).get(0));
        assertEquals(1, servers.getIncoming().size());
        NetworkEntry balancer = (NetworkEntry) servers.getIncoming().get(0).getSource();
        assertEquals(NetworkEntryKind.LOAD_BALANCER, balancer.getKind());
        assertEquals("Customer", balancer.getIncoming().get(0).getSource().getName());
    }

    @Test
    void oneCopyHasNothingToSpread() {
        silent(direct(ModelBuilder.workload("Shop"), c -> c.setReplicas(1)));
    }

    @Test
    void someServicesBalanceByThemselves() {
        silent(direct(ModelBuilder.workload("Shop"), c -> {
            c.setReplicas(3);
            c.setService("aws.beanstalk");
        }));
    }

    private static Compute direct(ModelBuilder b, Consumer<Compute> facts) {
        Compute servers = server(b, facts);
        request(b, client(b), servers);
        return servers;
    }
}
