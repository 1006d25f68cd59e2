/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Fixes;

class PeeringMeshTest extends RuleTest {

    PeeringMeshTest() {
        super(new PeeringMesh());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return mesh(b, 4);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return mesh(b, 3);
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void theFixLeavesOneHubThatJoinsAllAndCarriesTheFlows() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Workload workload = mesh(b, 4);
        Compute server = server(b, c -> { });
        DataFlow flow = request(b, server, workload.getNodes().get(4));
        Fixes.apply(Engine.fixes(fires(workload)).get(0));
        silent(workload);
        List<NetworkEntry> left = workload.getNodes().stream().filter(NetworkEntry.class::isInstance)
                .map(NetworkEntry.class::cast).toList();
        assertEquals(1, left.size());
        assertEquals(4, left.get(0).getConnects().size());
        assertSame(left.get(0), flow.getTarget());
    }

    private static Workload mesh(ModelBuilder b, int size) {
        List<Network> networks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String cidr = "10." + i + ".0.0/16";
            networks.add(b.add(Network.class, "Network " + i, n -> n.setCidr(cidr)));
        }
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                List<Network> pair = List.of(networks.get(i), networks.get(j));
                b.add(NetworkEntry.class, "Peering", "aws.vpcpeering", e -> {
                    e.setKind(NetworkEntryKind.TRANSIT);
                    e.getConnects().addAll(pair);
                });
            }
        }
        return b.workload();
    }
}
