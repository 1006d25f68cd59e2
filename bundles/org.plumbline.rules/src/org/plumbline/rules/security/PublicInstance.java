/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__PUBLIC_ADDRESS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Fact;
import org.plumbline.model.Subnet;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Placement;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A server with an address on the internet. */
public final class PublicInstance extends Rule<Compute> {

    public PublicInstance() {
        super(Compute.class, rule("SEC-NET-006", "Server has a public address")
                .medium()
                .bestPractices("SEC05-BP01", "SEC05-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The server has a public IP address, so its own services face the internet instead of a "
                        + "load balancer or gateway that filters requests.")
                .impact("A weakness in one service of one server lets attackers into the network and stops sales while "
                        + "it is cleaned up.")
                .remediation("Move the server into a private subnet behind a load balancer. Administer it through a "
                        + "session service and let it out through a NAT gateway."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (compute.getKind() == ComputeKind.FUNCTION) {
            return Outcome.notApplicable();
        }
        return switch (compute.getPublicAddress()) {
            case YES -> Outcome.violated(Names.of(compute) + " has a public IP address.",
                    "Its services can be probed directly by anybody.");
            case NO -> Outcome.satisfied();
            case UNKNOWN -> inPublicSubnet(compute, context)
                    ? Outcome.unknown("Does " + Names.of(compute) + " have a public IP address?", compute,
                            COMPUTE__PUBLIC_ADDRESS)
                    : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        Change close = Change.set(compute, COMPUTE__PUBLIC_ADDRESS, Fact.NO);
        String tradeOff = "Traffic to the internet needs a NAT gateway, which costs by the hour and the gigabyte.";
        Fix inPlace = Fix.of("Take the public address from " + Names.of(compute), close).withTradeOff(tradeOff);
        return inPublicSubnet(compute, context)
                ? Placement.intoPrivateSubnet(compute, context)
                        .map(move -> List.of(Placement.with(move, close).withTradeOff(tradeOff), inPlace))
                        .orElse(List.of(inPlace))
                : List.of(inPlace);
    }

    private static boolean inPublicSubnet(Compute compute, Context context) {
        return context.enclosing(compute, Subnet.class).map(s -> s.getPublicAccess() == Fact.YES).orElse(false);
    }
}
