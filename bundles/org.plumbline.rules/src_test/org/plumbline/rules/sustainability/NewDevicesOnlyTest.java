/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Client;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class NewDevicesOnlyTest extends RuleTest {

    NewDevicesOnlyTest() {
        super(new NewDevicesOnly());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return app(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return app(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return app(b, Fact.UNKNOWN);
    }

    @Test
    void fewUsersAreNotAskedAbout() {
        silent(client(ModelBuilder.workload("Shop")));
    }

    private static Client app(ModelBuilder b, Fact olderDevices) {
        return b.add(Client.class, "Shop app", c -> {
            c.setUserCount(200_000);
            c.setOlderDevices(olderDevices);
        });
    }
}
