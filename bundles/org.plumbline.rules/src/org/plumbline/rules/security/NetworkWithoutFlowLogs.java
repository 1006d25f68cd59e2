/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.NETWORK__FLOW_LOGS;
import static org.plumbline.model.PlumblinePackage.Literals.NODE_CONTAINER__NODES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.Node;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A network in which nobody can see who talked to whom. */
public final class NetworkWithoutFlowLogs extends Rule<Network> {

    public NetworkWithoutFlowLogs() {
        super(Network.class, rule("SEC-AUDIT-005", "Network traffic is not recorded")
                .medium()
                .bestPractices("SEC04-BP01", "SEC05-BP03")
                .effort(Effort.LOW)
                .explanation("Nothing records which connections in the network were accepted and refused. Scans, "
                        + "detours and data on its way out leave no trace.")
                .impact("After a break-in nobody can tell which systems were reached, so all of them are taken down "
                        + "and rebuilt.")
                .remediation("Turn on flow logs for the network, into a store with a retention of at least 90 days. "
                        + "Sample or aggregate them where volumes are large."));
    }

    /** A network that is drawn and still empty carries nothing; what an imported one carries may stand elsewhere. */
    @Override
    public Outcome check(Network network, Context context) {
        return switch (network.getFlowLogs()) {
            case YES -> Outcome.satisfied();
            case NO -> network.getOrigin() == null && isEmpty(network, context) ? Outcome.notApplicable()
                    : Outcome.violated("No flow log records the traffic of " + Names.of(network) + ".",
                            "An intruder can move through it without being seen.");
            case UNKNOWN -> isEmpty(network, context) || !Stakes.SENSITIVE.in(context.workload(), context)
                    ? Outcome.notApplicable()
                    : Outcome.unknown("Is the traffic of " + Names.of(network) + " recorded in flow logs?", network,
                            NETWORK__FLOW_LOGS);
        };
    }

    @Override
    public List<Fix> fixes(Network network, Context context) {
        return List.of(Fix.of("Record the traffic of " + Names.of(network),
                Change.set(network, NETWORK__FLOW_LOGS, Fact.YES))
                .withTradeOff("Flow logs of busy networks cost by the gigabyte."));
    }

    private static boolean isEmpty(Network network, Context context) {
        return context.targets(network, NODE_CONTAINER__NODES, Node.class).isEmpty();
    }
}
