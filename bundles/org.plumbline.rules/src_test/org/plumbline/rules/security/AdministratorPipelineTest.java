/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Policy;
import org.plumbline.model.Principal;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class AdministratorPipelineTest extends RuleTest {

    AdministratorPipelineTest() {
        super(new AdministratorPipeline());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return deploying(b, p -> p.setManagedArn("arn:aws:iam::aws:policy/AdministratorAccess"), Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return deploying(b, p -> p.getStatements().add(Statements.allow("lambda:UpdateFunctionCode",
                "arn:aws:lambda:eu-central-1:111122223333:function:shop")), Fact.NO);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return Pipelines.pipeline(b, p -> { });
    }

    @Test
    void aBoundaryLimitsIt() {
        silent(deploying(ModelBuilder.workload("Shop"),
                p -> p.setManagedArn("arn:aws:iam::aws:policy/AdministratorAccess"), Fact.YES));
    }

    @Test
    void asksOnlyWhereMuchIsAtStake() {
        silent(Pipelines.pipeline(ModelBuilder.workload("Shop"), p -> { }));
    }

    private static DeliveryPipeline deploying(ModelBuilder b, Consumer<? super Policy> facts, Fact boundary) {
        Policy policy = b.policy("Deploy", facts);
        Principal role = b.principal("Deployer", p -> {
            p.getPolicies().add(policy);
            p.setBoundary(boundary);
        });
        return Pipelines.pipeline(b, p -> p.setPrincipal(role));
    }
}
