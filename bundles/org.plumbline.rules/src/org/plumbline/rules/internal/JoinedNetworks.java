/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plumbline.model.Boundary;
import org.plumbline.model.Group;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Node;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;
import org.plumbline.validation.graph.AllNodes;

/** Which private networks and sites are joined by gateways, directly or through others. */
public final class JoinedNetworks implements Analysis<JoinedNetworks.Result> {

    public static final JoinedNetworks ANALYSIS = new JoinedNetworks();

    /**
     * @param joined networks and sites that are joined with at least one other
     * @param clashes those of them whose addresses another one uses too, each with the other one
     * @param taken every known range in the drawing
     * @param peerings connections between two networks each, in drawing order
     */
    public record Result(Set<Boundary> joined, Map<Boundary, Boundary> clashes, List<Cidr> taken,
            List<NetworkEntry> peerings) { }

    private JoinedNetworks() {
    }

    @Override
    public Result compute(AnalysisContext context) {
        Map<Boundary, Boundary> parents = new HashMap<>();
        List<Boundary> all = new ArrayList<>();
        List<NetworkEntry> peerings = new ArrayList<>();
        for (Node node : context.analysis(AllNodes.NODES)) {
            if (node instanceof Network || node instanceof Group) {
                all.add((Boundary) node);
            } else if (node instanceof NetworkEntry gateway && joins(gateway)) {
                Set<Boundary> sides = sides(gateway);
                Boundary first = sides.isEmpty() ? null : sides.iterator().next();
                sides.forEach(side -> parents.put(root(side, parents), root(first, parents)));
                if (isPeering(gateway, sides)) {
                    peerings.add(gateway);
                }
            }
        }
        Map<Boundary, List<Boundary>> groups = new LinkedHashMap<>();
        all.stream().filter(parents::containsKey)
                .forEach(each -> groups.computeIfAbsent(root(each, parents), r -> new ArrayList<>()).add(each));
        Set<Boundary> joined = new HashSet<>();
        Map<Boundary, Boundary> clashes = new HashMap<>();
        groups.values().stream().filter(group -> group.size() > 1).forEach(group -> {
            joined.addAll(group);
            clashes.putAll(AddressRanges.clashes(group));
        });
        return new Result(joined, clashes, AddressRanges.of(all), List.copyOf(peerings));
    }

    private static boolean joins(NetworkEntry entry) {
        return entry.getKind() == NetworkEntryKind.VPN || entry.getKind() == NetworkEntryKind.TRANSIT;
    }

    private static boolean isPeering(NetworkEntry gateway, Set<Boundary> sides) {
        return "aws.vpcpeering".equals(gateway.getService())
                || gateway.getKind() == NetworkEntryKind.TRANSIT && gateway.getService() == null && sides.size() == 2;
    }

    private static Set<Boundary> sides(NetworkEntry gateway) {
        Set<Boundary> sides = new LinkedHashSet<>();
        Nodes.enclosing(gateway, Network.class).ifPresent(sides::add);
        for (Boundary side : gateway.getConnects()) {
            if (side instanceof Network || side instanceof Group) {
                sides.add(side);
            } else {
                Nodes.enclosing(side, Network.class).ifPresent(sides::add);
            }
        }
        return sides;
    }

    private static Boundary root(Boundary boundary, Map<Boundary, Boundary> parents) {
        Boundary at = boundary;
        while (parents.getOrDefault(at, at) != at) {
            at = parents.get(at);
        }
        parents.put(boundary, at);
        return at;
    }
}
