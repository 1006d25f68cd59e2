/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.NETWORK__PRIVATE_ENDPOINTS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.rules.internal.CloudTraffic;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A network whose sensitive traffic leaves by the public addresses of the provider. */
public final class CloudServicesOverInternet extends Rule<Network> {

    public CloudServicesOverInternet() {
        super(Network.class, rule("SEC-NET-009", "Sensitive data leaves the network for public addresses of cloud "
                + "services")
                .medium()
                .bestPractices("SEC05-BP02", "SEC05-BP01")
                .effort(Effort.LOW)
                .explanation("Components in the network reach stores, queues or secrets over the provider's public "
                        + "addresses instead of endpoints inside the network, so they need a way to the internet.")
                .impact("The way out that they need is also open to data on its way to strangers, and nothing tells "
                        + "the two apart.")
                .remediation("Add endpoints for the services in use, with policies that allow the company's own "
                        + "resources only. Then close the way to the internet."));
    }

    @Override
    public Outcome check(Network network, Context context) {
        if (network.getPrivateEndpoints() == Fact.YES) {
            return Outcome.satisfied();
        }
        List<Component> targets = context.analysis(CloudTraffic.ANALYSIS).getOrDefault(network, List.of());
        if (targets.isEmpty()) {
            return Outcome.notApplicable();
        }
        String name = Names.of(network);
        return Outcome.required(network.getPrivateEndpoints(),
                () -> Outcome.violated(name + " has no endpoint for " + Names.of(targets) + ".",
                        "Sensitive data takes a way out that is open to the internet.", targets),
                "Do components in " + name + " reach " + Names.of(targets) + " through endpoints in the network?",
                network, NETWORK__PRIVATE_ENDPOINTS);
    }

    @Override
    public List<Fix> fixes(Network network, Context context) {
        return List.of(Fix.of("Reach cloud services from " + Names.of(network) + " through endpoints",
                Change.set(network, NETWORK__PRIVATE_ENDPOINTS, Fact.YES))
                .withTradeOff("Interface endpoints cost by the hour, zone and gigabyte; gateway endpoints nothing."));
    }
}
