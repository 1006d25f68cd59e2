/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Group;
import org.plumbline.model.GroupKind;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class SinglePrivateConnectionTest extends RuleTest {

    SinglePrivateConnectionTest() {
        super(new SinglePrivateConnection());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return connection(b, e -> e.setReplicas(1));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return connection(b, e -> e.setReplicas(2));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return connection(b, e -> { });
    }

    @Test
    void aSecondConnectionTakesOver() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        NetworkEntry first = connection(b, e -> e.setReplicas(1));
        connection(b, e -> e.setReplicas(1));
        silent(first);
    }

    @Test
    void aConnectionToAnotherSiteDoesNot() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        NetworkEntry first = connection(b, e -> e.setReplicas(1));
        NetworkEntry second = connection(b, e -> e.setReplicas(1));
        first.getConnects().add(site(b, "Frankfurt"));
        silent(second);
        second.getConnects().add(site(b, "Vienna"));
        fires(first);
        fires(second);
    }

    @Test
    void aFlowSaysWhereAConnectionLeads() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        ExternalSystem stock = b.add(ExternalSystem.class, "Stock");
        NetworkEntry first = connection(b, e -> e.setReplicas(1));
        NetworkEntry second = connection(b, e -> e.setReplicas(1));
        b.flow(first, stock);
        b.flow(second, b.add(ExternalSystem.class, "Accounting"));
        fires(first);
        b.flow(second, stock);
        fires(second);
        b.flow(first, second.getOutgoing().get(0).getTarget());
        silent(first);
    }

    @Test
    void peopleSignInOverAConnectionOfTheirOwn() {
        silent(connection(ModelBuilder.workload("Shop"), e -> {
            e.setService("aws.clientvpn");
            e.setReplicas(1);
        }));
    }

    private static Group site(ModelBuilder b, String name) {
        return b.add(Group.class, name, g -> g.setKind(GroupKind.ON_PREMISES));
    }

    private static NetworkEntry connection(ModelBuilder b, Consumer<NetworkEntry> facts) {
        return b.add(NetworkEntry.class, "Tunnel", "aws.vpn", e -> {
            e.setKind(NetworkEntryKind.VPN);
            facts.accept(e);
        });
    }
}
