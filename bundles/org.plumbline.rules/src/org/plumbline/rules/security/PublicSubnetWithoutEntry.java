/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.NODE_CONTAINER__NODES;
import static org.plumbline.model.PlumblinePackage.Literals.SUBNET__PUBLIC_ACCESS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Node;
import org.plumbline.model.Subnet;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A subnet that is public although nothing in its network has to be. */
public final class PublicSubnetWithoutEntry extends Rule<Subnet> {

    public PublicSubnetWithoutEntry() {
        super(Subnet.class, rule("SEC-NET-013", "Public subnet holds nothing that has to be public")
                .medium()
                .bestPractices("SEC05-BP01", "SEC05-BP02")
                .effort(Effort.LOW)
                .explanation("A route leads from the subnet to every address of the internet, but neither it nor its "
                        + "network holds a load balancer, a NAT gateway or another entry that needs the route.")
                .impact("Whatever is put there next is one traffic rule away from the internet, and nobody notices.")
                .remediation("Remove the route to the internet gateway from the route table, or limit it to the "
                        + "addresses that are needed."));
    }

    @Override
    public Outcome check(Subnet subnet, Context context) {
        if (subnet.getPublicAccess() != Fact.YES) {
            return Outcome.notApplicable();
        }
        Optional<Network> network = context.enclosing(subnet, Network.class);
        List<Node> inside = context.targets(subnet, NODE_CONTAINER__NODES, Node.class);
        boolean drawnEmpty = inside.isEmpty() && subnet.getOrigin() == null;
        if (drawnEmpty || needsRoute(network.isPresent() ? network.get() : subnet, context)) {
            return Outcome.satisfied();
        }
        return Outcome.violated("A route leads from " + Names.of(subnet) + " to the internet, and nothing there needs "
                + "it.", "The route stands open for whatever is placed behind it.");
    }

    @Override
    public List<Fix> fixes(Subnet subnet, Context context) {
        return List.of(Fix.of("Take the route to the internet from " + Names.of(subnet),
                Change.set(subnet, SUBNET__PUBLIC_ACCESS, Fact.NO))
                .withTradeOff("What fetches updates from the internet needs a NAT gateway."));
    }

    /** Whether something inside takes traffic from the internet or passes traffic to it. */
    private static boolean needsRoute(Boundary boundary, Context context) {
        return context.targets(boundary, NODE_CONTAINER__NODES, Node.class).stream()
                .anyMatch(node -> node instanceof Boundary inner ? needsRoute(inner, context)
                        : node instanceof NetworkEntry entry && isWay(entry)
                                || node instanceof Component component && component.getInternetFacing() == Fact.YES);
    }

    private static boolean isWay(NetworkEntry entry) {
        return entry.getKind() != NetworkEntryKind.INTERNET_GATEWAY && entry.getKind() != NetworkEntryKind.ENDPOINT;
    }
}
