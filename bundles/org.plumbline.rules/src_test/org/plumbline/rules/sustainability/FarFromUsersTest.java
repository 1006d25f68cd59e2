/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Client;
import org.plumbline.model.Element;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Region;
import org.plumbline.model.WorldArea;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class FarFromUsersTest extends RuleTest {

    FarFromUsersTest() {
        super(new FarFromUsers());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return users(b, WorldArea.SOUTH_AMERICA, "eu-central-1");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return users(b, WorldArea.EUROPE, "eu-central-1");
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return users(b, WorldArea.UNKNOWN, "eu-central-1");
    }

    @Test
    void theWholeWorldIsNotServedFromOnePlace() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Client users = users(b, WorldArea.WORLDWIDE, "us-east-1");
        fires(users);
        request(b, users, loadBalancer(b.in(region(b, "ap-south-1")), e -> { }));
        silent(users);
    }

    @Test
    void anEdgeLocationIsNear() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Client users = users(b, WorldArea.WORLDWIDE, "us-east-1");
        request(b, users, b.add(NetworkEntry.class, "Edge", "aws.cloudfront", e -> e.setKind(NetworkEntryKind.CDN)));
        silent(users);
    }

    @Test
    void theMessageNamesThePlace() {
        assertEquals("Customer is used in South America and served from eu-central-1.",
                fires(problem(ModelBuilder.workload("Shop"))).message());
    }

    private static Client users(ModelBuilder b, WorldArea area, String region) {
        Client users = client(b);
        users.setArea(area);
        request(b, users, loadBalancer(b.in(region(b, region)), e -> { }));
        return users;
    }

    private static Region region(ModelBuilder b, String code) {
        return b.add(Region.class, code, r -> r.setCode(code));
    }
}
