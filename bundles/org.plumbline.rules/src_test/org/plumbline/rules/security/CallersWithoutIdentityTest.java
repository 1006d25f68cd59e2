/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Authentication;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Finding;

class CallersWithoutIdentityTest extends RuleTest {

    CallersWithoutIdentityTest() {
        super(new CallersWithoutIdentity());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return container(b, "Reports", c -> c.setAuthentication(Authentication.NONE));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return container(b, "Reports", c -> c.setAuthentication(Authentication.IAM));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void saysWhoCanCallIt() {
        Finding finding = fires(function(ModelBuilder.workload("Shop"), c -> {
            c.setAuthentication(Authentication.NONE);
            c.setInternetFacing(Fact.YES);
        }));
        assertTrue(finding.why().contains("internet"), finding.why());
    }
}
