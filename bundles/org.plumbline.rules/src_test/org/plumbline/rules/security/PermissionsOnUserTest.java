/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Policy;
import org.plumbline.model.Principal;
import org.plumbline.model.PrincipalKind;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class PermissionsOnUserTest extends RuleTest {

    PermissionsOnUserTest() {
        super(new PermissionsOnUser());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return reader(b, PrincipalKind.USER);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.principal("anna", p -> p.setKind(PrincipalKind.USER));
    }

    @Test
    void groupsAndRolesAreForThat() {
        silent(reader(ModelBuilder.workload("Shop"), PrincipalKind.GROUP));
        silent(reader(ModelBuilder.workload("Shop"), PrincipalKind.ROLE));
    }

    @Test
    void aUserOutsideEveryGroupGetsPermissionsAloneSoonerOrLater() {
        Principal user = ModelBuilder.workload("Shop").principal("anna", p -> {
            p.setKind(PrincipalKind.USER);
            p.setInGroup(Fact.NO);
        });
        Fixes.apply(Engine.fixes(fires(user)).get(0));
        silent(user);
    }

    @Test
    void theFixMovesThePolicies() {
        Principal user = reader(ModelBuilder.workload("Shop"), PrincipalKind.USER);
        Policy policy = user.getPolicies().get(0);
        Fixes.apply(Engine.fixes(fires(user)).get(0));
        silent(user);
        Workload workload = Nodes.workloadOf(user).orElseThrow();
        assertEquals(List.of(policy), workload.getPrincipals().get(1).getPolicies());
    }

    private static Principal reader(ModelBuilder b, PrincipalKind kind) {
        Policy policy = b.policy("Read", p -> p.getStatements().add(
                Statements.allow("s3:GetObject", "arn:aws:s3:::orders/*")));
        return b.principal("anna", p -> {
            p.setKind(kind);
            p.getPolicies().add(policy);
        });
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
