/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Policy;
import org.plumbline.model.Principal;
import org.plumbline.model.Statement;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class DelegatedAdminWithoutBoundaryTest extends RuleTest {

    DelegatedAdminWithoutBoundaryTest() {
        super(new DelegatedAdminWithoutBoundary());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return deployer(b, Fact.NO, Statements.allow("iam:CreateRole", "*"));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return deployer(b, Fact.YES, Statements.allow("iam:CreateRole", "*"));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return deployer(b, Fact.UNKNOWN, Statements.allow("iam:CreateRole", "*"));
    }

    @Test
    void whoGrantsNothingNeedsNoBoundary() {
        silent(deployer(ModelBuilder.workload("Shop"), Fact.NO, Statements.allow("iam:GetRole", "*")));
    }

    @Test
    void aBoundaryOnWhatItCreatesIsEnough() {
        Statement bounded = Statements.allow("iam:CreateRole", "*");
        bounded.getConditions().add("StringEquals iam:PermissionsBoundary arn:aws:iam::111122223333:policy/limits");
        silent(deployer(ModelBuilder.workload("Shop"), Fact.NO, bounded));
    }

    private static Principal deployer(ModelBuilder b, Fact boundary, Statement statement) {
        Policy policy = b.policy("Deploy", p -> p.getStatements().add(statement));
        return b.principal("Deployer", p -> {
            p.setBoundary(boundary);
            p.getPolicies().add(policy);
        });
    }
}
