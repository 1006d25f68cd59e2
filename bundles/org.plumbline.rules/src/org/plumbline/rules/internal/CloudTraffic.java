/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Messaging;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.SecretStore;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;

/**
 * Sensitive traffic that leaves a network for stores, queues and secrets of the provider, which stand outside any
 * network. A network with an endpoint in it keeps such traffic to itself and is left out.
 */
public final class CloudTraffic implements Analysis<Map<Network, List<Component>>> {

    public static final CloudTraffic ANALYSIS = new CloudTraffic();

    private CloudTraffic() {
    }

    @Override
    public Map<Network, List<Component>> compute(AnalysisContext context) {
        Map<Network, List<Component>> targets = new HashMap<>();
        for (DataFlow flow : context.workload().getFlows()) {
            if (!(flow.getTarget() instanceof Component target) || !(flow.getSource() instanceof Component)
                    || !isOfProvider(target) || !isSensitive(flow, target)) {
                continue;
            }
            Nodes.enclosing(flow.getSource(), Network.class).ifPresent(network -> {
                List<Component> known = targets.computeIfAbsent(network, n -> new ArrayList<>());
                if (!known.contains(target)) {
                    known.add(target);
                }
            });
        }
        targets.keySet().removeIf(CloudTraffic::hasEndpoint);
        return targets;
    }

    private static boolean isSensitive(DataFlow flow, Component target) {
        return Known.sensitive(flow.getDataClass()) || Known.sensitive(target.getDataClass());
    }

    private static boolean isOfProvider(Component target) {
        boolean kind = target instanceof DataStore || target instanceof Messaging || target instanceof SecretStore;
        return kind && target.getService() != null && target.getService().startsWith("aws.")
                && Nodes.enclosing(target, Network.class).isEmpty();
    }

    private static boolean hasEndpoint(Network network) {
        return Nodes.componentsIn(network).stream().anyMatch(component -> component instanceof NetworkEntry entry
                && entry.getKind() == NetworkEntryKind.ENDPOINT);
    }
}
