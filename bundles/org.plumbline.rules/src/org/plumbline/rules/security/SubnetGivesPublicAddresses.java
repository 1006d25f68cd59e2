/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.SUBNET__ASSIGNS_PUBLIC_ADDRESSES;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Fact;
import org.plumbline.model.Subnet;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** A subnet that opens each machine in it to the internet. */
public final class SubnetGivesPublicAddresses extends FactRule<Subnet> {

    public SubnetGivesPublicAddresses() {
        super(Subnet.class, rule("SEC-NET-012", "Subnet gives every machine a public address")
                .medium()
                .bestPractices("SEC05-BP01")
                .effort(Effort.LOW)
                .explanation("Whatever starts in the subnet gets a public address without being asked. Nobody decides "
                        + "for a single machine that the internet may reach it.")
                .impact("A machine that was started for an hour is scanned, found and misused before it is stopped.")
                .remediation("Turn off automatic public addresses for the subnet. Give one to what needs it, such as "
                        + "a NAT gateway."), SUBNET__ASSIGNS_PUBLIC_ADDRESSES, Subnet::getAssignsPublicAddresses,
                Fact.NO);
    }

    /** Without a route to the internet an address is of no use to anybody. */
    @Override
    protected boolean concerns(Subnet subnet, Context context) {
        return subnet.getPublicAccess() != Fact.NO;
    }

    @Override
    protected boolean worthAsking(Subnet subnet, Context context) {
        return subnet.getPublicAccess() == Fact.YES && Stakes.SENSITIVE.in(context.workload(), context);
    }

    @Override
    protected String question(String name) {
        return "Does a machine that starts in " + name + " get a public address by itself?";
    }

    @Override
    protected Outcome broken(Subnet subnet, String name, Context context) {
        return Outcome.violated("Every machine that starts in " + name + " gets a public address.",
                "Being reachable from the internet is the default there and not a decision.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Stop giving public addresses in " + name, mend)
                .withTradeOff("What relies on its public address needs one of its own or a NAT gateway.");
    }
}
