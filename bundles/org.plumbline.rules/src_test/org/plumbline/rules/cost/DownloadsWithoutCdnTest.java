/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class DownloadsWithoutCdnTest extends RuleTest {

    DownloadsWithoutCdnTest() {
        super(new DownloadsWithoutCdn());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return b.flow(client(b), bucket(b, s -> { }), f -> f.setMonthlyGigabytes(20_000));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.flow(client(b), bucket(b, s -> { }), f -> f.setMonthlyGigabytes(20));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return b.flow(client(b), bucket(b, s -> { }));
    }

    @Test
    void throughACdnIsTheWay() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        NetworkEntry cdn = b.add(NetworkEntry.class, "Edge", "aws.cloudfront", e -> e.setKind(NetworkEntryKind.CDN));
        silent(b.flow(client(b), cdn, f -> f.setMonthlyGigabytes(20_000)));
        silent(b.flow(cdn, bucket(b, s -> { }), f -> f.setMonthlyGigabytes(20_000)));
    }

    @Test
    void requestsOfUnknownVolumeAreNotAskedAbout() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        silent(request(b, client(b), loadBalancer(b, e -> { })));
    }
}
