/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__CRITICALITY;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.rules.internal.Environments;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.NetworkParts;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Several NAT gateways where an outage is acceptable. */
public final class NatPerZoneForLittle extends Rule<Network> {

    public NatPerZoneForLittle() {
        super(Network.class, rule("COST-NET-004", "Several NAT gateways serve what may stand still")
                .medium()
                .bestPractices("COST08-BP02", "COST05-BP01", "COST06-BP04")
                .effort(Effort.LOW)
                .explanation("The network has more than one NAT gateway although it serves a test environment or a "
                        + "workload of low criticality. Each of them is charged by the hour, used or not.")
                .impact("In a small environment the gateways cost more than the servers behind them.")
                .remediation("Use one NAT gateway there, or share one between networks by a transit gateway. Let test "
                        + "environments without outside calls do without."));
    }

    @Override
    public Outcome check(Network network, Context context) {
        List<NetworkEntry> nats = NetworkParts.of(network, context).nats();
        if (nats.size() < 2) {
            return Outcome.notApplicable();
        }
        if (Environments.serveTheTeam(network, context)) {
            return violated(network, nats, "A test environment may lose its way out for some minutes.");
        }
        return switch (context.workload().getCriticality()) {
            case UNKNOWN -> Outcome.unknown("What does the business lose while the workload is down?",
                    context.workload(), WORKLOAD__CRITICALITY);
            case LOW -> violated(network, nats, "The workload is of low criticality.");
            default -> Outcome.satisfied();
        };
    }

    private static Outcome violated(Network network, List<NetworkEntry> nats, String why) {
        return Outcome.violated(Names.of(network) + " has " + nats.size() + " NAT gateways.", why, nats);
    }
}
