/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class EntryWithoutAccessLogTest extends RuleTest {

    EntryWithoutAccessLogTest() {
        super(new EntryWithoutAccessLog());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return loadBalancer(b, e -> e.setLogging(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return loadBalancer(b, e -> e.setLogging(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return loadBalancer(b, e -> { });
    }

    @Test
    void aFirewallThatLogsNothingTellsNothing() {
        fires(firewall(Fact.NO));
        silent(firewall(Fact.YES));
        silent(firewall(Fact.UNKNOWN));
    }

    private static NetworkEntry firewall(Fact logging) {
        return ModelBuilder.workload("Shop").add(NetworkEntry.class, "Firewall", "aws.waf", e -> {
            e.setKind(NetworkEntryKind.FIREWALL);
            e.setLogging(logging);
        });
    }
}
