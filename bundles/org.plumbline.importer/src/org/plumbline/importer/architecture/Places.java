/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.architecture;

import java.util.Locale;

import org.plumbline.model.Account;
import org.plumbline.model.AvailabilityZone;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.Region;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;

/** The boundaries that reference architectures stand in. */
final class Places {

    private Places() {
    }

    /** A Region in an account. */
    static ModelBuilder region(ModelBuilder b, String account) {
        return b.in(b.in(b.add(Account.class, account)).add(Region.class, "Ireland", r -> r.setCode("eu-west-1")));
    }

    /** A network with everything in one public subnet, as it is often drawn first. */
    static ModelBuilder publicSubnet(ModelBuilder region) {
        ModelBuilder network = region.in(region.add(Network.class, "Network", n -> n.setCidr("10.20.0.0/16")));
        ModelBuilder zone = network.in(network.add(AvailabilityZone.class, "Zone a", z -> z.setCode("eu-west-1a")));
        return zone.in(zone.add(Subnet.class, "Public a", s -> s.setPublicAccess(Fact.YES)));
    }

    /** A network over three zones. What spans zones is drawn in {@link Tiers}. */
    static Tiers network(ModelBuilder region) {
        ModelBuilder network = region.in(region.add(Network.class, "Network", n -> n.setCidr("10.20.0.0/16")));
        return new Tiers(tier(network, "Public", Fact.YES, "10.20.0.0/20"),
                tier(network, "Private", Fact.NO, "10.20.16.0/20"), tier(network, "Data", Fact.NO, "10.20.32.0/20"));
    }

    /** One box stands for a subnet in each of three zones, since what is in it runs in all of them. */
    private static ModelBuilder tier(ModelBuilder network, String name, Fact open, String cidr) {
        return network.in(network.add(Subnet.class, name + " subnets", s -> {
            s.setPublicAccess(open);
            s.setCidr(cidr);
            s.setZone("eu-west-1 (" + name.toLowerCase(Locale.ROOT) + ": a, b, c)");
        }));
    }

    /** Subnets by what may reach them. */
    record Tiers(ModelBuilder open, ModelBuilder inner, ModelBuilder data) { }
}
