/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class PublicEntryWithoutThrottlingTest extends RuleTest {

    PublicEntryWithoutThrottlingTest() {
        super(new PublicEntryWithoutThrottling());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return entry(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return entry(b, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return entry(b, Fact.UNKNOWN);
    }

    @Test
    void insideTheCompanyTheCallersAreKnown() {
        silent(apiGateway(ModelBuilder.workload("Shop"), e -> e.setInternetFacing(Fact.NO)));
    }

    @Test
    void loadBalancersAreNotAskedForWhatTheyCannotDo() {
        silent(loadBalancer(ModelBuilder.workload("Shop"), e -> e.setInternetFacing(Fact.YES)));
    }

    private static NetworkEntry entry(ModelBuilder b, Fact throttling) {
        return apiGateway(b, e -> {
            e.setInternetFacing(Fact.YES);
            e.setThrottling(throttling);
        });
    }
}
