/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class CdnWithoutCacheTest extends RuleTest {

    CdnWithoutCacheTest() {
        super(new CdnWithoutCache());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return cdn(b, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return cdn(b, Fact.YES);
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void keepsCopiesUnlessToldOtherwise() {
        silent(cdn(ModelBuilder.workload("Shop"), Fact.UNKNOWN));
    }

    private static NetworkEntry cdn(ModelBuilder b, Fact caching) {
        return b.add(NetworkEntry.class, "Website", "aws.cloudfront", e -> {
            e.setKind(NetworkEntryKind.CDN);
            e.setCaching(caching);
        });
    }
}
