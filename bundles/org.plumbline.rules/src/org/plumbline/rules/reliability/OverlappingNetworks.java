/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.GROUP__CIDR;
import static org.plumbline.model.PlumblinePackage.Literals.NETWORK__CIDR;
import static org.plumbline.model.PlumblinePackage.Literals.SUBNET__CIDR;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.model.Boundary;
import org.plumbline.model.Group;
import org.plumbline.model.Network;
import org.plumbline.model.Subnet;
import org.plumbline.rules.internal.AddressRanges;
import org.plumbline.rules.internal.Cidr;
import org.plumbline.rules.internal.JoinedNetworks;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Subnets;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Joined networks that use the same addresses. */
public final class OverlappingNetworks extends Rule<Boundary> {

    /** The private ranges of RFC 1918. */
    private static final List<Cidr> PRIVATE = Stream.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16")
            .map(Cidr::parse).flatMap(Optional::stream).toList();

    public OverlappingNetworks() {
        super(Boundary.class, rule("REL-NET-003", "Joined networks use the same addresses")
                .medium()
                .bestPractices("REL02-BP05", "REL02-BP03")
                .effort(Effort.HIGH)
                .explanation("Two networks or sites that a gateway joins have address ranges that overlap. Routers "
                        + "cannot tell which of the two an address belongs to.")
                .impact("Systems that have to talk to each other cannot, or reach the wrong machine, and the remedy is "
                        + "a migration.")
                .remediation("Give each network a range of its own from one plan of addresses before anything is built "
                        + "in it. Until then, join them through address translation or private endpoints."));
    }

    @Override
    public Outcome check(Boundary boundary, Context context) {
        if (!(boundary instanceof Network || boundary instanceof Group)) {
            return Outcome.notApplicable();
        }
        JoinedNetworks.Result networks = context.analysis(JoinedNetworks.ANALYSIS);
        if (!networks.joined().contains(boundary)) {
            return Outcome.notApplicable();
        }
        Boundary other = networks.clashes().get(boundary);
        if (other != null) {
            return Outcome.violated(Names.of(boundary) + " and " + Names.of(other) + " are joined and both use "
                    + range(boundary) + ".", "Packets to those addresses can reach only one of them.", other);
        }
        EAttribute feature = boundary instanceof Network ? NETWORK__CIDR : GROUP__CIDR;
        String said = boundary instanceof Network network ? network.getCidr() : ((Group) boundary).getCidr();
        return said != null ? Outcome.satisfied()
                : Outcome.unknown("Which addresses does " + Names.of(boundary) + " use?", boundary, feature);
    }

    private static String range(Boundary boundary) {
        return AddressRanges.of(boundary).map(Cidr::toString).orElse("the same addresses");
    }

    /** Moves the network, and its subnets with it, to the first private range that nothing in the drawing uses. */
    @Override
    public List<Fix> fixes(Boundary boundary, Context context) {
        Cidr old = AddressRanges.of(boundary).orElse(null);
        if (!(boundary instanceof Network network) || old == null) {
            return List.of();
        }
        List<Cidr> taken = context.analysis(JoinedNetworks.ANALYSIS).taken();
        return PRIVATE.stream().map(range -> range.free(old.prefix(), taken)).flatMap(Optional::stream).findFirst()
                .map(free -> List.of(move(network, old, free, context))).orElse(List.of());
    }

    private static Fix move(Network network, Cidr old, Cidr free, Context context) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.set(network, NETWORK__CIDR, free.toString()));
        for (Subnet subnet : Subnets.of(network, context)) {
            AddressRanges.of(subnet).filter(old::contains).ifPresent(range -> changes.add(Change.set(subnet,
                    SUBNET__CIDR, new Cidr(range.first() - old.first() + free.first(), range.prefix()).toString())));
        }
        return new Fix("Give " + Names.of(network) + " the addresses " + free,
                "What runs there already has to be moved to new subnets.", changes);
    }
}
