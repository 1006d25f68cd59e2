/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Node;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;
import org.plumbline.validation.graph.AllNodes;
import org.plumbline.validation.Context;

/**
 * What the bill of a network depends on.
 *
 * @param nats gateways that translate addresses
 * @param endpoints private ways to services of the cloud
 * @param toCloudStores flows from code in the network to stores that a gateway endpoint could carry for nothing
 */
public record NetworkParts(List<NetworkEntry> nats, List<NetworkEntry> endpoints, List<DataFlow> toCloudStores) {

    /** Services of the cloud that a gateway endpoint reaches. */
    public static final Set<String> WITH_GATEWAY_ENDPOINT = Set.of("aws.s3", "aws.dynamodb");

    /** The parts of each network that has any. */
    public static final Analysis<Map<Network, NetworkParts>> ANALYSIS = new ByNetwork();

    private static final NetworkParts NONE = new NetworkParts(List.of(), List.of(), List.of());

    public static NetworkParts of(Network network, Context context) {
        return context.analysis(ANALYSIS).getOrDefault(network, NONE);
    }

    private static final class ByNetwork implements Analysis<Map<Network, NetworkParts>> {
        @Override
        public Map<Network, NetworkParts> compute(AnalysisContext context) {
            Map<Network, NetworkParts> result = new HashMap<>();
            for (Node node : context.analysis(AllNodes.NODES)) {
                if (node instanceof NetworkEntry entry && entry.getKind() == NetworkEntryKind.NAT) {
                    in(entry, result).ifPresent(parts -> parts.nats.add(entry));
                } else if (node instanceof NetworkEntry entry && entry.getKind() == NetworkEntryKind.ENDPOINT) {
                    in(entry, result).ifPresent(parts -> parts.endpoints.add(entry));
                }
            }
            for (DataFlow flow : context.workload().getFlows()) {
                if (flow.getSource() instanceof Compute code && flow.getTarget() instanceof DataStore store
                        && store.getService() != null && WITH_GATEWAY_ENDPOINT.contains(store.getService())) {
                    in(code, result).ifPresent(parts -> parts.toCloudStores.add(flow));
                }
            }
            return result;
        }

        private static Optional<NetworkParts> in(Node node, Map<Network, NetworkParts> result) {
            return Nodes.enclosing(node, Network.class).map(network -> result.computeIfAbsent(network,
                    n -> new NetworkParts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>())));
        }
    }
}
