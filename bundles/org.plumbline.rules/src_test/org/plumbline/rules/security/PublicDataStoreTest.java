/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class PublicDataStoreTest extends RuleTest {

    PublicDataStoreTest() {
        super(new PublicDataStore());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return database(b, s -> s.setInternetFacing(Fact.YES));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return database(b, s -> s.setInternetFacing(Fact.NO));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return database(b, s -> { });
    }

    @Test
    void publicDataMayBePublic() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        silent(bucket(b, s -> {
            s.setInternetFacing(Fact.YES);
            s.setDataClass(DataClass.PUBLIC);
        }));
    }

    @Test
    void aPrivateSubnetIsAnAnswer() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Subnet subnet = b.add(Subnet.class, "Private", s -> s.setPublicAccess(Fact.NO));
        silent(database(b.in(subnet), s -> { }));
    }

    @Test
    void theFirstFixMovesIntoAPrivateSubnetOfTheNetwork() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Network network = b.add(Network.class, "Network");
        Subnet open = b.in(network).add(Subnet.class, "Public", s -> s.setPublicAccess(Fact.YES));
        Subnet closed = b.in(network).add(Subnet.class, "Private", s -> s.setPublicAccess(Fact.NO));
        DataStore store = database(b.in(open), s -> s.setInternetFacing(Fact.YES));
        Fixes.apply(Engine.fixes(fires(store)).get(0));
        assertTrue(closed.getNodes().contains(store));
        silent(store);
    }
}
