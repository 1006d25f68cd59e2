/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.model.Boundary;
import org.plumbline.model.Network;
import org.plumbline.model.Node;
import org.plumbline.model.Subnet;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;
import org.plumbline.validation.graph.AllNodes;

/** Subnets that do not fit, each with the network they stick out of or the subnet they overlap. */
public final class MisplacedSubnets implements Analysis<Map<Boundary, Boundary>> {

    public static final MisplacedSubnets ANALYSIS = new MisplacedSubnets();

    private MisplacedSubnets() {
    }

    @Override
    public Map<Boundary, Boundary> compute(AnalysisContext context) {
        Map<Network, List<Subnet>> byNetwork = new LinkedHashMap<>();
        for (Node node : context.analysis(AllNodes.NODES)) {
            if (node instanceof Subnet subnet) {
                Nodes.enclosing(subnet, Network.class)
                        .ifPresent(network -> byNetwork.computeIfAbsent(network, n -> new ArrayList<>()).add(subnet));
            }
        }
        Map<Boundary, Boundary> result = new HashMap<>();
        byNetwork.forEach((network, subnets) -> {
            result.putAll(AddressRanges.clashes(subnets));
            AddressRanges.of(network).ifPresent(range -> subnets.stream()
                    .filter(subnet -> AddressRanges.of(subnet).filter(r -> !range.contains(r)).isPresent())
                    .forEach(subnet -> result.put(subnet, network)));
        });
        return result;
    }
}
