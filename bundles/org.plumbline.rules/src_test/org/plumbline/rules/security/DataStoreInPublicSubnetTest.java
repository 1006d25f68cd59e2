/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class DataStoreInPublicSubnetTest extends RuleTest {

    DataStoreInPublicSubnetTest() {
        super(new DataStoreInPublicSubnet());
    }

    @Override
    public Element problem(ModelBuilder b) {
        Network network = b.add(Network.class, "Network");
        b.in(network).add(Subnet.class, "Private", s -> s.setPublicAccess(Fact.NO));
        Subnet subnet = b.in(network).add(Subnet.class, "Public", s -> s.setPublicAccess(Fact.YES));
        return database(b.in(subnet), s -> { });
    }

    @Override
    public Element fine(ModelBuilder b) {
        return database(b.in(b.add(Subnet.class, "Private", s -> s.setPublicAccess(Fact.NO))), s -> { });
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return database(b.in(b.add(Subnet.class, "Subnet")), s -> { });
    }
}
