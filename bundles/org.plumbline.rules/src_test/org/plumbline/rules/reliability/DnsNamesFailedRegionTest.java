/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Region;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class DnsNamesFailedRegionTest extends RuleTest {

    DnsNamesFailedRegionTest() {
        super(new DnsNamesFailedRegion());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return dns(b, Fact.NO, "eu-central-1", "eu-west-1");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return dns(b, Fact.YES, "eu-central-1", "eu-west-1");
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return dns(b, Fact.UNKNOWN, "eu-central-1", "eu-west-1");
    }

    @Test
    void oneRegionHasNoOtherToGoTo() {
        silent(dns(ModelBuilder.workload("Shop"), Fact.NO, "eu-central-1", "eu-central-1"));
    }

    private static NetworkEntry dns(ModelBuilder b, Fact healthCheck, String... codes) {
        NetworkEntry dns = b.add(NetworkEntry.class, "shop.example", e -> {
            e.setKind(NetworkEntryKind.DNS);
            e.setHealthCheck(healthCheck);
        });
        for (String code : codes) {
            Region region = b.add(Region.class, "Region", r -> r.setCode(code));
            b.flow(dns, apiGateway(b.in(region), e -> { }));
        }
        return dns;
    }
}
