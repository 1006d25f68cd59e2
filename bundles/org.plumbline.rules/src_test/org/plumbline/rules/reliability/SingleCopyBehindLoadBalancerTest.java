/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.Environment;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Node;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class SingleCopyBehindLoadBalancerTest extends RuleTest {

    SingleCopyBehindLoadBalancerTest() {
        super(new SingleCopyBehindLoadBalancer());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return balanced(b, c -> c.setReplicas(1));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return balanced(b, c -> c.setReplicas(3));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return balanced(b, c -> { });
    }

    @Test
    void serversDrawnOneByOneAreCopiesOfEachOther() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        NetworkEntry entry = loadBalancer(b, e -> { });
        Compute first = server(b, c -> c.setReplicas(1));
        request(b, entry, first);
        request(b, entry, server(b, c -> c.setReplicas(1)));
        silent(first);
    }

    @Test
    void aTestEnvironmentMayStandStill() {
        Element element = problem(ModelBuilder.workload("Shop"));
        ((Node) element).setEnvironment(Environment.TEST);
        silent(element);
    }
}
