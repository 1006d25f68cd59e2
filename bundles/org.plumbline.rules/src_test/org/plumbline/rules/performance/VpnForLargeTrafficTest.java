/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class VpnForLargeTrafficTest extends RuleTest {

    VpnForLargeTrafficTest() {
        super(new VpnForLargeTraffic());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return tunnel(b, f -> f.setMonthlyGigabytes(50_000));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return tunnel(b, f -> f.setMonthlyGigabytes(300));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setCriticality(Criticality.HIGH);
        return tunnel(b, f -> { });
    }

    @Test
    void aDedicatedLineIsMadeForIt() {
        NetworkEntry line = tunnel(ModelBuilder.workload("Shop"), f -> f.setMonthlyGigabytes(50_000));
        line.setService("aws.directconnect");
        silent(line);
    }

    private static NetworkEntry tunnel(ModelBuilder b, Consumer<DataFlow> facts) {
        NetworkEntry tunnel = b.add(NetworkEntry.class, "Tunnel", "aws.vpn", e -> e.setKind(NetworkEntryKind.VPN));
        facts.accept(b.flow(tunnel, server(b, c -> { })));
        return tunnel;
    }
}
