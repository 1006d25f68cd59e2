/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class SubnetGivesPublicAddressesTest extends RuleTest {

    SubnetGivesPublicAddressesTest() {
        super(new SubnetGivesPublicAddresses());
    }

    private static Subnet subnet(ModelBuilder b, Fact routed, Fact assigns) {
        Subnet subnet = b.add(Subnet.class, "Front");
        subnet.setPublicAccess(routed);
        subnet.setAssignsPublicAddresses(assigns);
        return subnet;
    }

    @Override
    public Element problem(ModelBuilder b) {
        return subnet(b, Fact.YES, Fact.YES);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return subnet(b, Fact.YES, Fact.NO);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return subnet(b, Fact.YES, Fact.UNKNOWN);
    }

    @Test
    void doesNotConcernSubnetsWithoutARouteToTheInternet() {
        silent(subnet(ModelBuilder.workload("Shop"), Fact.NO, Fact.YES));
    }
}
