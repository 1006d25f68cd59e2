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
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class UnevenZonesTest extends RuleTest {

    UnevenZonesTest() {
        super(new UnevenZones());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return balancer(b, Fact.NO, 3, 2);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return balancer(b, Fact.NO, 4, 2);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return balancer(b, Fact.UNKNOWN, 3, 2);
    }

    @Test
    void acrossZonesEveryCopyGetsTheSame() {
        silent(balancer(ModelBuilder.workload("Shop"), Fact.YES, 3, 2));
    }

    @Test
    void aZoneWithoutCopiesGetsNoLoad() {
        silent(balancer(ModelBuilder.workload("Shop"), Fact.NO, 2, 3));
    }

    @Test
    void keepingRequestsInTheirZoneIsEnoughWhereNoCopiesAreShown() {
        fires(loadBalancer(ModelBuilder.workload("Shop"), e -> e.setCrossZone(Fact.NO)));
        silent(ModelBuilder.workload("Shop").add(NetworkEntry.class, "Front door", "aws.nlb", e -> {
            e.setKind(NetworkEntryKind.LOAD_BALANCER);
            e.setCrossZone(Fact.NO);
        }));
    }

    private static NetworkEntry balancer(ModelBuilder b, Fact crossZone, int copies, int zones) {
        NetworkEntry balancer = loadBalancer(b, e -> e.setCrossZone(crossZone));
        request(b, balancer, server(b, c -> {
            c.setReplicas(copies);
            c.setZoneCount(zones);
        }));
        return balancer;
    }
}
