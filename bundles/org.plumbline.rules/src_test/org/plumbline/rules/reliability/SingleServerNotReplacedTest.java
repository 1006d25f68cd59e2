/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class SingleServerNotReplacedTest extends RuleTest {

    SingleServerNotReplacedTest() {
        super(new SingleServerNotReplaced());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return worker(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return worker(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return worker(important(b), Fact.UNKNOWN);
    }

    @Test
    void behindALoadBalancerAnotherRuleSpeaks() {
        silent(balanced(ModelBuilder.workload("Shop"), c -> {
            c.setReplicas(1);
            c.setHealthCheck(Fact.NO);
        }));
    }

    @Test
    void severalCopiesStandInForEachOther() {
        Compute worker = worker(ModelBuilder.workload("Shop"), Fact.NO);
        worker.setReplicas(3);
        silent(worker);
    }

    private static Compute worker(ModelBuilder b, Fact healthCheck) {
        Compute worker = server(b, c -> {
            c.setReplicas(1);
            c.setHealthCheck(healthCheck);
        });
        b.flow(worker, bucket(b, s -> { }));
        return worker;
    }
}
