/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MULTI_ZONE;
import static org.plumbline.model.PlumblinePackage.Literals.NODE_CONTAINER__NODES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.plumbline.model.Criticality;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Subnet;
import org.plumbline.rules.internal.Environments;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Subnets;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Redundancy;
import org.plumbline.validation.Rule;

/** Private subnets in several zones whose way out leads through one. */
public final class NatInOneZone extends Rule<NetworkEntry> {

    public NatInOneZone() {
        super(NetworkEntry.class, rule("REL-NET-008", "One zone's NAT gateway serves every zone")
                .medium()
                .bestPractices("REL10-BP01", "REL11-BP05")
                .effort(Effort.LOW)
                .explanation("The network has private subnets in several zones and a single NAT gateway, which lives "
                        + "in one of them. All zones depend on that zone for calls to the outside.")
                .impact("When one zone fails, copies in the healthy zones run but cannot reach partners, updates or "
                        + "public services, and the outage is total.")
                .remediation("Run a NAT gateway in each zone and route every private subnet to the one in its own "
                        + "zone. Reach services of the cloud through private endpoints."));
    }

    @Override
    public Outcome check(NetworkEntry nat, Context context) {
        if (nat.getKind() != NetworkEntryKind.NAT || context.workload().getCriticality() == Criticality.LOW) {
            return Outcome.notApplicable();
        }
        Network network = context.enclosing(nat, Network.class).orElse(null);
        List<Subnet> subnets = network == null ? List.of() : Subnets.of(network, context);
        int zones = Subnets.zones(hidden(subnets), context).size();
        if (zones < 2 || gateways(network, subnets, context).size() > 1 || Environments.serveTheTeam(nat, context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(nat);
        return Outcome.required(Redundancy.multiZone(nat),
                () -> Outcome.violated(name + " in one zone is the way out for private subnets in " + zones
                        + " zones.", "The failure of its zone cuts the other zones off.", subnets),
                "Does " + name + ", the way out for " + zones + " zones, go on when a zone fails?", nat,
                COMPONENT__MULTI_ZONE);
    }

    private static List<Subnet> hidden(List<Subnet> subnets) {
        return subnets.stream().filter(subnet -> subnet.getPublicAccess() == Fact.NO).toList();
    }

    private static List<NetworkEntry> gateways(Network network, List<Subnet> subnets, Context context) {
        List<NetworkEntry> all = new ArrayList<>(context.targets(network, NODE_CONTAINER__NODES, NetworkEntry.class));
        subnets.forEach(each -> all.addAll(context.targets(each, NODE_CONTAINER__NODES, NetworkEntry.class)));
        return all.stream().filter(entry -> entry.getKind() == NetworkEntryKind.NAT).toList();
    }

    /** Adds a gateway in a public subnet of each zone that has none. */
    @Override
    public List<Fix> fixes(NetworkEntry nat, Context context) {
        Network network = context.enclosing(nat, Network.class).orElse(null);
        if (network == null) {
            return List.of();
        }
        List<Subnet> subnets = Subnets.of(network, context);
        Set<String> served = new HashSet<>();
        context.enclosing(nat, Subnet.class).flatMap(home -> Subnets.zone(home, context)).ifPresent(served::add);
        List<Change> changes = new ArrayList<>();
        for (Subnet subnet : subnets) {
            String zone = Subnets.zone(subnet, context).orElse(null);
            if (subnet.getPublicAccess() == Fact.YES && zone != null && served.add(zone)) {
                NetworkEntry twin = PlumblineFactory.eINSTANCE.createNetworkEntry();
                twin.setName(Names.of(nat) + " " + zone);
                twin.setService(nat.getService());
                twin.setKind(NetworkEntryKind.NAT);
                twin.setMultiZone(Fact.NO);
                changes.add(Change.add(subnet, NODE_CONTAINER__NODES, twin));
            }
        }
        return changes.isEmpty() ? List.of() : List.of(new Fix("Add a NAT gateway in each other zone",
                "Each gateway is paid for by the hour; traffic between zones gets less.", changes));
    }
}
