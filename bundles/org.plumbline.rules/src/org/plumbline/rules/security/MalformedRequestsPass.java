/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.NETWORK_ENTRY__REFUSES_MALFORMED;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** An entry that hands on what no proper client sends. */
public final class MalformedRequestsPass extends FactRule<NetworkEntry> {

    public MalformedRequestsPass() {
        super(NetworkEntry.class, rule("SEC-NET-015", "Entry passes malformed requests on")
                .medium()
                .bestPractices("SEC05-BP03", "SEC05-BP04")
                .effort(Effort.LOW)
                .explanation("The load balancer hands requests with malformed headers to the servers "
                        + "behind it. Two programs that read such a request differently can be led to mix up the "
                        + "requests of two users.")
                .impact("An attacker reads answers that were meant for another customer, or "
                        + "gets past the rules of the entry.")
                .remediation("Let the entry refuse requests with malformed headers. Try it with the "
                        + "clients that are in use first."),
                NETWORK_ENTRY__REFUSES_MALFORMED, NetworkEntry::getRefusesMalformed, Fact.YES);
    }

    @Override
    protected boolean concerns(NetworkEntry entry, Context context) {
        return Entries.servesRequests(entry) && !Entries.passesPackets(entry)
                && entry.getInternetFacing() != Fact.NO;
    }

    @Override
    protected String question(String name) {
        return "Does " + name + " refuse requests with malformed headers?";
    }

    @Override
    protected Outcome broken(NetworkEntry entry, String name, Context context) {
        return Outcome.violated(name + " passes requests with malformed headers on.",
                "It faces the internet, and what stands behind it may read such a request differently.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Refuse malformed requests at " + name, mend)
                .withTradeOff("Old clients that send such headers are turned away.");
    }
}
