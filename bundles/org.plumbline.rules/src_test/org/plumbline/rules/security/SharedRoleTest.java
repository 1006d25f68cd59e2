/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Policy;
import org.plumbline.model.Principal;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class SharedRoleTest extends RuleTest {

    SharedRoleTest() {
        super(new SharedRole());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return role(b, "Orders", "Prices", "Mails", "Reports");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return role(b, "Orders");
    }

    @Test
    void theFixKeepsWhatEachMayDo() {
        Principal role = role(ModelBuilder.workload("Shop"), "Orders", "Prices", "Mails", "Reports");
        Fixes.apply(Engine.fixes(fires(role)).get(0));
        silent(role);
        Workload workload = Nodes.workloadOf(role).orElseThrow();
        assertEquals(4, workload.getPrincipals().size());
        assertTrue(workload.getPrincipals().stream().allMatch(p -> p.getPolicies().equals(role.getPolicies())));
    }

    private static Principal role(ModelBuilder b, String... components) {
        Policy policy = b.policy("Read", p -> p.getStatements().add(
                Statements.allow("s3:GetObject", "arn:aws:s3:::orders/*")));
        Principal role = b.principal("Shop role", p -> p.getPolicies().add(policy));
        for (String each : components) {
            container(b, each, c -> c.setPrincipal(role));
        }
        return role;
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
