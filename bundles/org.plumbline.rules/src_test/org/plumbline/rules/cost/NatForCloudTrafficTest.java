/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class NatForCloudTrafficTest extends RuleTest {

    NatForCloudTrafficTest() {
        super(new NatForCloudTraffic());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return viaNat(b, "aws.s3");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return viaNat(b, "aws.rds");
    }

    private static DataFlow viaNat(ModelBuilder b, String service) {
        NetworkEntry nat = b.add(NetworkEntry.class, "NAT", e -> e.setKind(NetworkEntryKind.NAT));
        return b.flow(nat, b.add(DataStore.class, "Store", service, s -> { }));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
