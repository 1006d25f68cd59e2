/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.Element;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class OldHttpTest extends RuleTest {

    OldHttpTest() {
        super(new OldHttp());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return cdn(b, "1.1");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return cdn(b, "2");
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return cdn(b, null);
    }

    @Test
    void aLoadBalancerOfPacketsKnowsNoHttp() {
        silent(loadBalancer(ModelBuilder.workload("Shop"), e -> {
            e.setService("aws.nlb");
            e.setHttpVersion("1.1");
        }));
    }

    private static NetworkEntry cdn(ModelBuilder b, String version) {
        return b.add(NetworkEntry.class, "Website", "aws.cloudfront", e -> {
            e.setKind(NetworkEntryKind.CDN);
            e.setHttpVersion(version);
        });
    }
}
