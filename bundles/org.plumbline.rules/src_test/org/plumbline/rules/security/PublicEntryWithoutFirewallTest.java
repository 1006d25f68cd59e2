/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class PublicEntryWithoutFirewallTest extends RuleTest {

    PublicEntryWithoutFirewallTest() {
        super(new PublicEntryWithoutFirewall());
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
    void aFirewallInFrontGuardsWhatIsBehind() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        NetworkEntry cdn = b.add(NetworkEntry.class, "Edge", e -> {
            e.setKind(NetworkEntryKind.CDN);
            e.setWebFirewall(Fact.YES);
        });
        NetworkEntry entry = entry(b, Fact.NO);
        request(b, cdn, entry);
        silent(entry);
    }

    @Test
    void unclassifiedDataCountsAsSensitiveUntilSomethingIsClassified() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        NetworkEntry entry = loadBalancer(b, e -> {
            e.setInternetFacing(Fact.YES);
            e.setWebFirewall(Fact.NO);
        });
        fires(entry);
        bucket(b, s -> s.setDataClass(DataClass.PUBLIC));
        asks(entry);
    }

    private static NetworkEntry entry(ModelBuilder b, Fact firewall) {
        return loadBalancer(b, e -> {
            e.setInternetFacing(Fact.YES);
            e.setDataClass(DataClass.PERSONAL);
            e.setWebFirewall(firewall);
        });
    }
}
