/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.NetworkParts;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Traffic to a service of the same cloud that takes the toll road. */
public final class NatForCloudTraffic extends Rule<DataFlow> {

    public NatForCloudTraffic() {
        super(DataFlow.class, rule("COST-NET-001", "Traffic to storage of the same cloud goes through NAT")
                .medium()
                .bestPractices("COST08-BP03", "COST08-BP02")
                .effort(Effort.LOW)
                .explanation("The flow reaches S3 or DynamoDB through a NAT gateway, which charges for each gigabyte. "
                        + "A gateway endpoint carries the same traffic for nothing.")
                .impact("Transfer that could be free becomes one of the larger lines of the bill.")
                .remediation("Add a gateway endpoint for the service to the route tables of the private subnets and "
                        + "limit it by a policy."));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        boolean viaNat = context.source(flow).orElse(null) instanceof NetworkEntry entry
                && entry.getKind() == NetworkEntryKind.NAT;
        if (!viaNat || !(context.target(flow).orElse(null) instanceof DataStore store)) {
            return Outcome.notApplicable();
        }
        return store.getService() != null && NetworkParts.WITH_GATEWAY_ENDPOINT.contains(store.getService())
                ? Outcome.violated("Traffic to " + Names.of(store) + " goes through a NAT gateway.",
                        "Each gigabyte is charged although a free way exists.", store)
                : Outcome.satisfied();
    }
}
