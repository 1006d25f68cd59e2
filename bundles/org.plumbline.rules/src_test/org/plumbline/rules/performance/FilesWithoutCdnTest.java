/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Client;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Region;
import org.plumbline.model.WorldArea;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class FilesWithoutCdnTest extends RuleTest {

    FilesWithoutCdnTest() {
        super(new FilesWithoutCdn());
    }

    @Override
    public Element problem(ModelBuilder b) {
        DataStore store = bucket(b, s -> { });
        request(b, client(b), store);
        return store;
    }

    @Override
    public Element fine(ModelBuilder b) {
        DataStore store = bucket(b, s -> { });
        NetworkEntry cdn = b.add(NetworkEntry.class, "Website", "aws.cloudfront", e -> e.setKind(NetworkEntryKind.CDN));
        request(b, client(b), cdn);
        request(b, cdn, store);
        return store;
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void uploadsGainNothingFromCopies() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        DataStore store = bucket(b, s -> { });
        request(b, client(b), store).setReadSharePercent(10);
        silent(store);
    }

    @Test
    void usersInTheAreaOfTheRegionAreNear() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Region region = b.add(Region.class, "Frankfurt", r -> r.setCode("eu-central-1"));
        DataStore store = bucket(b.in(region), s -> { });
        Client users = client(b);
        request(b, users, store);
        users.setArea(WorldArea.EUROPE);
        silent(store);
        users.setArea(WorldArea.WORLDWIDE);
        fires(store);
    }

    @Test
    void aFewPeopleOfTheCompanyNeedNoCopies() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        DataStore store = bucket(b, s -> { });
        request(b, b.add(Client.class, "Accountants", "client.operator", c -> { }), store);
        silent(store);
    }
}
