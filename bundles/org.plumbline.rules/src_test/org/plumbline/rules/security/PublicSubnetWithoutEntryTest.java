/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class PublicSubnetWithoutEntryTest extends RuleTest {

    PublicSubnetWithoutEntryTest() {
        super(new PublicSubnetWithoutEntry());
    }

    private static Subnet subnet(ModelBuilder b, boolean gateway) {
        Network network = b.add(Network.class, "Shop network");
        if (gateway) {
            b.in(network).add(NetworkEntry.class, "Way out", e -> e.setKind(NetworkEntryKind.NAT));
        }
        Subnet subnet = b.in(network).add(Subnet.class, "Front");
        subnet.setPublicAccess(Fact.YES);
        b.in(subnet).add(Compute.class, "Report maker");
        return subnet;
    }

    @Override
    public Element problem(ModelBuilder b) {
        return subnet(b, false);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return subnet(b, true);
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void waitsUntilSomethingIsDrawnInIt() {
        Subnet empty = ModelBuilder.workload("Shop").add(Subnet.class, "Front");
        empty.setPublicAccess(Fact.YES);
        silent(empty);
    }

    @Test
    void leavesPublicServersToTheirOwnRule() {
        Subnet subnet = subnet(ModelBuilder.workload("Shop"), false);
        ((Compute) subnet.getNodes().get(0)).setInternetFacing(Fact.YES);
        silent(subnet);
    }
}
