/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.TrafficRule;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class FirewallBypassedTest extends RuleTest {

    FirewallBypassedTest() {
        super(new FirewallBypassed());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return guarded(b, Fact.UNKNOWN, TrafficRules.from("0.0.0.0/0", 443));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return guarded(b, Fact.UNKNOWN, TrafficRules.from("130.176.0.0/16", 443));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        NetworkEntry entry = guarded(b, Fact.UNKNOWN, TrafficRules.from("0.0.0.0/0", 443));
        entry.getSecurityGroups().clear();
        return entry;
    }

    @Test
    void aGuardThatProvesItselfIsEnough() {
        silent(guarded(ModelBuilder.workload("Shop"), Fact.YES, TrafficRules.from("0.0.0.0/0", 443)));
    }

    @Test
    void anEntryWithFiltersOfItsOwnNeedsNoGuard() {
        NetworkEntry entry = guarded(ModelBuilder.workload("Shop"), Fact.UNKNOWN,
                TrafficRules.from("0.0.0.0/0", 443));
        entry.setWebFirewall(Fact.YES);
        silent(entry);
    }

    private static NetworkEntry guarded(ModelBuilder b, Fact provesItself, TrafficRule rule) {
        SecurityGroup group = b.securityGroup("Entry", g -> g.getRules().add(rule));
        NetworkEntry entry = loadBalancer(b, e -> {
            e.setInternetFacing(Fact.YES);
            e.getSecurityGroups().add(group);
        });
        NetworkEntry cdn = b.add(NetworkEntry.class, "Website", "aws.cloudfront", e -> {
            e.setKind(NetworkEntryKind.CDN);
            e.setInternetFacing(Fact.YES);
            e.setWebFirewall(Fact.YES);
            e.setProvesItself(provesItself);
        });
        request(b, cdn, entry);
        return entry;
    }
}
