/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__OWN_NETWORK;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.rules.internal.Known;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** A component whose traffic no network of the team sees. */
public final class OutsideOwnNetwork extends FactRule<Component> {

    public OutsideOwnNetwork() {
        super(Component.class, rule("SEC-NET-011", "Component runs outside the team's own network")
                .medium()
                .bestPractices("SEC05-BP01", "SEC05-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The component, or part of its traffic, uses a network of the provider instead of one "
                        + "that the team has laid out. Traffic rules, flow logs and private addresses do not hold "
                        + "for it.")
                .impact("Data can leave to any address unseen, and the default network lets in more than anybody "
                        + "decided.")
                .remediation("Place the component into private subnets of the workload's network and route its "
                        + "traffic through them."), COMPONENT__OWN_NETWORK, Component::getOwnNetwork,
                Fact.YES);
    }

    /** A function without a network can be called through the provider's interface only: that suits most data. */
    @Override
    protected boolean concerns(Component component, Context context) {
        if (component instanceof Compute compute && compute.getKind() == ComputeKind.FUNCTION) {
            return Known.sensitive(component.getDataClass());
        }
        return !(component instanceof DataStore) || component.getInternetFacing() != Fact.YES;
    }

    @Override
    protected boolean worthAsking(Component component, Context context) {
        return component instanceof Compute compute && compute.getKind() == ComputeKind.INSTANCE
                && Known.sensitive(component.getDataClass())
                && context.enclosing(component, Network.class).isEmpty();
    }

    @Override
    protected String question(String name) {
        return "In which network of the team does " + name + " run?";
    }

    @Override
    protected Outcome broken(Component component, String name, Context context) {
        return Outcome.violated(name + " runs, or sends its traffic, outside the team's own network.",
                "No traffic rule and no flow log of the team holds for it.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Run " + name + " in the workload's network", mend)
                .withTradeOff("It reaches the internet and other services only by ways that the network has.");
    }
}
