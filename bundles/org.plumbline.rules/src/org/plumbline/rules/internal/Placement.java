/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import static org.plumbline.model.PlumblinePackage.Literals.NODE_CONTAINER__NODES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.model.Boundary;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.Node;
import org.plumbline.model.Subnet;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Fix;

/** Where a component could be placed instead. */
public final class Placement {

    private Placement() {
    }

    /** Moves the node into the first private subnet of the network around it, if there is one. */
    public static Optional<Fix> intoPrivateSubnet(Node node, Context context) {
        return context.enclosing(node, Network.class)
                .flatMap(network -> privateSubnet(network, context))
                .map(subnet -> Fix.of("Move " + Names.of(node) + " into the private subnet " + Names.of(subnet),
                        Change.add(subnet, NODE_CONTAINER__NODES, node)));
    }

    /** The fix with one more change after its own. */
    public static Fix with(Fix fix, Change more) {
        List<Change> changes = new ArrayList<>(fix.changes());
        changes.add(more);
        return new Fix(fix.title(), fix.tradeOff(), changes);
    }

    private static Optional<Subnet> privateSubnet(Boundary boundary, Context context) {
        for (Node inside : context.targets(boundary, NODE_CONTAINER__NODES, Node.class)) {
            if (inside instanceof Subnet subnet && subnet.getPublicAccess() == Fact.NO) {
                return Optional.of(subnet);
            }
            if (inside instanceof Boundary inner) {
                Optional<Subnet> found = privateSubnet(inner, context);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
