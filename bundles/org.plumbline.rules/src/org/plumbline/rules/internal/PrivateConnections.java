/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Group;
import org.plumbline.model.GroupKind;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Node;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;
import org.plumbline.validation.graph.AllNodes;

/** For each private connection to another site, such as a VPN or a leased line, how many others lead there too. */
public final class PrivateConnections implements Analysis<Map<NetworkEntry, Integer>> {

    public static final PrivateConnections ANALYSIS = new PrivateConnections();

    private PrivateConnections() {
    }

    /** Whether it joins sites, and not single people's machines with a network. */
    public static boolean isConnection(NetworkEntry entry) {
        return entry.getKind() == NetworkEntryKind.VPN && !"aws.clientvpn".equals(entry.getService());
    }

    /** A connection that does not say where it leads may lead anywhere. */
    @Override
    public Map<NetworkEntry, Integer> compute(AnalysisContext context) {
        Map<NetworkEntry, Set<Node>> sites = new LinkedHashMap<>();
        Map<Node, Integer> counts = new HashMap<>();
        int anywhere = 0;
        for (Node node : context.analysis(AllNodes.NODES)) {
            if (node instanceof NetworkEntry entry && isConnection(entry)) {
                Set<Node> ends = sites(entry);
                sites.put(entry, ends);
                ends.forEach(site -> counts.merge(site, 1, Integer::sum));
                anywhere += ends.isEmpty() ? 1 : 0;
            }
        }
        Map<NetworkEntry, Integer> others = new HashMap<>();
        for (Map.Entry<NetworkEntry, Set<Node>> each : sites.entrySet()) {
            int fewest = each.getValue().stream().mapToInt(counts::get).min().orElse(sites.size() - anywhere + 1);
            int unsaid = each.getValue().isEmpty() ? anywhere - 1 : anywhere;
            others.put(each.getKey(), fewest - 1 + unsaid);
        }
        return others;
    }

    private static Set<Node> sites(NetworkEntry entry) {
        Set<Node> ends = new LinkedHashSet<>(entry.getConnects());
        entry.getOutgoing().forEach(flow -> ends.add(flow.getTarget()));
        entry.getIncoming().forEach(flow -> ends.add(flow.getSource()));
        Set<Node> sites = new LinkedHashSet<>();
        for (Node end : ends) {
            if (end instanceof ExternalSystem || isSite(end)) {
                sites.add(end);
            } else if (end != null) {
                Nodes.enclosing(end, Group.class).filter(PrivateConnections::isSite).ifPresent(sites::add);
            }
        }
        return sites;
    }

    private static boolean isSite(Node node) {
        return node instanceof Group group && group.getKind() == GroupKind.ON_PREMISES;
    }
}
