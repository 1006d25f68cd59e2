/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.NETWORK__PRIVATE_ENDPOINTS;
import static org.plumbline.model.PlumblinePackage.Literals.NODE_CONTAINER__NODES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.NetworkParts;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A network without the free way to storage. */
public final class NoGatewayEndpoint extends Rule<Network> {

    private static final String SERVICE = "aws.vpcendpoint.gateway";

    public NoGatewayEndpoint() {
        super(Network.class, rule("COST-NET-005", "Network has no gateway endpoint for the storage it uses")
                .medium()
                .bestPractices("COST08-BP03", "COST08-BP02", "SEC05-BP02")
                .effort(Effort.LOW)
                .explanation("Code in a network with a NAT gateway uses S3 or DynamoDB, and the network has no gateway "
                        + "endpoint, which costs nothing. The NAT gateway charges for each gigabyte.")
                .impact("Transfer that could be free becomes one of the larger lines of the bill.")
                .remediation("Add a gateway endpoint for each of the two services that is used to the route tables of "
                        + "the private subnets, with a policy for the own data."));
    }

    @Override
    public Outcome check(Network network, Context context) {
        NetworkParts parts = NetworkParts.of(network, context);
        if (parts.nats().isEmpty() || parts.toCloudStores().isEmpty()) {
            return Outcome.notApplicable();
        }
        Fact said = network.getPrivateEndpoints();
        if (said == Fact.YES || !parts.endpoints().isEmpty()) {
            return Outcome.satisfied();
        }
        // A template shows all of its network, a drawing may leave endpoints out.
        if (said == Fact.UNKNOWN && network.getOrigin() == null) {
            return Outcome.unknown("Does " + Names.of(network) + " have endpoints for the storage that it uses?",
                    network, NETWORK__PRIVATE_ENDPOINTS);
        }
        return Outcome.violated(Names.of(network) + " reaches storage of the cloud through "
                + Names.of(parts.nats().get(0)) + ".", "Each gigabyte is charged although a free way exists.",
                parts.toCloudStores());
    }

    @Override
    public List<Fix> fixes(Network network, Context context) {
        NetworkEntry endpoint = PlumblineFactory.eINSTANCE.createNetworkEntry();
        endpoint.setName("Storage endpoint");
        endpoint.setService(SERVICE);
        endpoint.setKind(NetworkEntryKind.ENDPOINT);
        endpoint.setInternetFacing(Fact.NO);
        return List.of(Fix.of("Add a gateway endpoint to " + Names.of(network),
                Change.add(network, NODE_CONTAINER__NODES, endpoint),
                Change.set(network, NETWORK__PRIVATE_ENDPOINTS, Fact.YES)));
    }
}
