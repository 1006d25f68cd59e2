/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.NODE_CONTAINER__NODES;
import static org.plumbline.model.PlumblinePackage.Literals.SUBNET__ZONE;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Subnet;
import org.plumbline.rules.internal.AddressRanges;
import org.plumbline.rules.internal.Cidr;
import org.plumbline.rules.internal.Environments;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Subnets;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A network that nothing inside could leave a failed zone in. */
public final class NetworkInOneZone extends Rule<Network> {

    public NetworkInOneZone() {
        super(Network.class, rule("REL-NET-007", "All subnets of a network lie in one Availability Zone")
                .high()
                .bestPractices("REL10-BP01", "REL02-BP03")
                .effort(Effort.MEDIUM)
                .explanation("Every subnet of the network lies in the same zone, so whatever runs in it has no second "
                        + "zone to run in or to fail over to.")
                .impact("A power cut in one building stops the whole workload until new subnets, addresses and routes "
                        + "have been set up.")
                .remediation("Add a subnet of each tier in a second and, better, a third zone, and spread copies and "
                        + "standbys over them."));
    }

    @Override
    public Outcome check(Network network, Context context) {
        if (Environments.mayBeDown(network, context)) {
            return Outcome.notApplicable();
        }
        List<Subnet> subnets = Subnets.of(network, context);
        Set<String> zones = Subnets.zones(subnets, context);
        if (subnets.isEmpty() || zones.size() > 1) {
            return subnets.isEmpty() ? Outcome.notApplicable() : Outcome.satisfied();
        }
        Optional<Subnet> silent = subnets.stream().filter(s -> Subnets.zone(s, context).isEmpty()).findFirst();
        return silent.isPresent()
                ? Outcome.unknown("In which Availability Zone does " + Names.of(silent.get()) + " of "
                        + Names.of(network) + " lie?", silent.get(), SUBNET__ZONE)
                : Outcome.violated(Names.of(network) + " has subnets in " + zones.iterator().next() + " only.",
                        "Nothing in it can go on in another zone.", subnets);
    }

    /** Adds a subnet like the first public one and one like the first private one in another zone. */
    @Override
    public List<Fix> fixes(Network network, Context context) {
        List<Subnet> subnets = Subnets.of(network, context);
        List<Cidr> taken = new ArrayList<>(AddressRanges.of(subnets));
        List<Change> changes = new ArrayList<>();
        Set<Fact> done = new HashSet<>();
        for (Subnet subnet : subnets) {
            if (done.add(subnet.getPublicAccess())) {
                Subnet twin = PlumblineFactory.eINSTANCE.createSubnet();
                twin.setName(Names.of(subnet) + " 2");
                twin.setPublicAccess(subnet.getPublicAccess());
                twin.setZone(Subnets.zone(subnet, context).map(NetworkInOneZone::another).orElse("second zone"));
                AddressRanges.of(network).flatMap(range -> AddressRanges.of(subnet)
                        .flatMap(like -> range.free(like.prefix(), taken))).ifPresent(free -> {
                            twin.setCidr(free.toString());
                            taken.add(free);
                        });
                changes.add(Change.add(network, NODE_CONTAINER__NODES, twin));
            }
        }
        return List.of(new Fix("Add subnets of " + Names.of(network) + " in a second zone",
                "Traffic between zones is charged.", changes));
    }

    /** The zone next to one, as zones are usually named. */
    private static String another(String zone) {
        char last = zone.charAt(zone.length() - 1);
        String rest = zone.substring(0, zone.length() - 1);
        return Character.isLetter(last) ? rest + (last == 'a' ? 'b' : 'a') : zone + " (second)";
    }
}
