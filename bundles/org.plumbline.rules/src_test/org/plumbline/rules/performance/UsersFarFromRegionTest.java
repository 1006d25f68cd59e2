/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Client;
import org.plumbline.model.Element;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Region;
import org.plumbline.model.WorldArea;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Finding;

class UsersFarFromRegionTest extends RuleTest {

    UsersFarFromRegionTest() {
        super(new UsersFarFromRegion());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return users(b, WorldArea.OCEANIA, 200);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return users(b, WorldArea.EUROPE, 200);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return users(b, WorldArea.UNKNOWN, 200);
    }

    @Test
    void tellsTheDistanceAndWhatLightNeedsForIt() {
        Finding finding = fires(users(ModelBuilder.workload("Shop"), WorldArea.OCEANIA, 200));
        assertEquals("Light needs 326 ms for requests of Customer to Frankfurt; the objective is 200 ms.",
                finding.message());
        assertEquals("The distance of 16322 km alone takes longer than was agreed, before any server does its work.",
                finding.why());
    }

    @Test
    void usersAllOverTheWorldAreMeasuredByTheFarthest() {
        fires(users(ModelBuilder.workload("Shop"), WorldArea.WORLDWIDE, 200));
        silent(users(ModelBuilder.workload("Shop"), WorldArea.WORLDWIDE, 400));
    }

    @Test
    void theNearestOfSeveralRegionsCounts() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Client users = users(b, WorldArea.OCEANIA, 200);
        request(b, users, loadBalancer(b.in(region(b, "ap-southeast-2")), e -> { }));
        silent(users);
    }

    @Test
    void aContentDeliveryNetworkIsNearEverybody() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Client users = users(b, WorldArea.OCEANIA, 200);
        request(b, users, b.add(NetworkEntry.class, "Website", "aws.cloudfront", e -> { }));
        silent(users);
    }

    private static Client users(ModelBuilder b, WorldArea area, double objective) {
        b.objectives(o -> o.setLatencyMillis(objective));
        Client users = client(b);
        users.setArea(area);
        request(b, users, loadBalancer(b.in(region(b, "eu-central-1")), e -> { }));
        return users;
    }

    private static Region region(ModelBuilder b, String code) {
        return b.add(Region.class, code, r -> r.setCode(code));
    }
}
