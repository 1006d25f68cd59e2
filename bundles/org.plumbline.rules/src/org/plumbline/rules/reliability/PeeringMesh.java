/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__SOURCE;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__TARGET;
import static org.plumbline.model.PlumblinePackage.Literals.NETWORK_ENTRY__CONNECTS;
import static org.plumbline.model.PlumblinePackage.Literals.NODE_CONTAINER__NODES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.plumbline.model.Boundary;
import org.plumbline.model.Element;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.JoinedNetworks;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** Networks that are joined pair by pair. */
public final class PeeringMesh extends Rule<Workload> {

    /** Three networks are joined by three peerings or by three connections to a hub; from four on a hub needs fewer. */
    private static final Parameter MOST = Parameter.of("mostPeerings", 3,
            "Peerings of networks that are still easy to keep an overview of.");

    public PeeringMesh() {
        super(Workload.class, rule("REL-NET-002", "Many networks are peered with each other")
                .medium()
                .bestPractices("REL02-BP04")
                .effort(Effort.MEDIUM)
                .explanation("Networks are joined pair by pair. The number of connections grows with the square of the "
                        + "number of networks, and each has routes of its own to keep.")
                .impact("A forgotten route cuts systems off, and in an outage nobody can tell quickly which way "
                        + "traffic takes.")
                .remediation("Join the networks through one hub, such as a transit gateway, with route tables that say "
                        + "who may reach whom. Keep single peerings for heavy traffic.")
                .parameters(MOST));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        List<NetworkEntry> peerings = context.analysis(JoinedNetworks.ANALYSIS).peerings();
        if (peerings.isEmpty()) {
            return Outcome.notApplicable();
        }
        return peerings.size() <= context.value(MOST) ? Outcome.satisfied()
                : Outcome.violated(peerings.size() + " peerings join networks pair by pair: " + Names.of(peerings)
                        + ".", "A hub would need one connection for each network.", peerings);
    }

    /** Puts one hub in the place of all peerings; flows through them go through the hub. */
    @Override
    public List<Fix> fixes(Workload workload, Context context) {
        NetworkEntry hub = PlumblineFactory.eINSTANCE.createNetworkEntry();
        hub.setName("Network hub");
        hub.setKind(NetworkEntryKind.TRANSIT);
        List<NetworkEntry> peerings = context.analysis(JoinedNetworks.ANALYSIS).peerings();
        if (peerings.stream().allMatch(each -> "aws.vpcpeering".equals(each.getService()))) {
            hub.setService("aws.transitgateway");
        }
        List<Change> changes = new ArrayList<>();
        changes.add(Change.add(workload, NODE_CONTAINER__NODES, hub));
        Set<Boundary> networks = new LinkedHashSet<>();
        for (NetworkEntry peering : peerings) {
            context.enclosing(peering, Network.class).ifPresent(networks::add);
            networks.addAll(context.targets(peering, NETWORK_ENTRY__CONNECTS, Boundary.class));
            context.incoming(peering).forEach(flow -> changes.add(Change.set(flow, DATA_FLOW__TARGET, hub)));
            context.outgoing(peering).forEach(flow -> changes.add(Change.set(flow, DATA_FLOW__SOURCE, hub)));
        }
        networks.forEach(network -> changes.add(Change.add(hub, NETWORK_ENTRY__CONNECTS, network)));
        for (NetworkEntry peering : peerings) {
            Element holder = context.enclosing(peering, Boundary.class).map(Element.class::cast).orElse(workload);
            changes.add(Change.remove(holder, NODE_CONTAINER__NODES, peering));
        }
        return List.of(new Fix("Join the networks through one hub",
                "A hub charges for each gigabyte and adds a hop; peering within a zone does not.", changes));
    }
}
