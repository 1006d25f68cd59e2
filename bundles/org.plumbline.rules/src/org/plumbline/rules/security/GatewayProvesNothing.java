/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.NETWORK_ENTRY__PROVES_ITSELF;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.Optional;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Fact;
import org.plumbline.model.Messaging;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Node;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.rules.internal.Known;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** A gateway whose servers cannot tell its requests from those of anybody else. */
public final class GatewayProvesNothing extends FactRule<NetworkEntry> {

    public GatewayProvesNothing() {
        super(NetworkEntry.class, rule("SEC-TRANSIT-008", "Servers cannot tell requests of their gateway from others")
                .medium()
                .bestPractices("SEC09-BP03", "SEC05-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The gateway or CDN calls servers over the network without proving who it is. A request "
                        + "that goes past it looks like one that went through it.")
                .impact("Whoever finds the address of a server gets around sign-in, limits and the firewall of the "
                        + "entry.")
                .remediation("Let the gateway call with a client certificate or a signed header that the servers "
                        + "check, or reach them by a private link."), NETWORK_ENTRY__PROVES_ITSELF,
                NetworkEntry::getProvesItself, Fact.YES);
    }

    /** Functions are called through the provider's interface, which knows the caller. */
    @Override
    protected boolean concerns(NetworkEntry entry, Context context) {
        return Entries.servesRequests(entry) && (context.outgoing(entry).isEmpty() || context.outgoing(entry).stream()
                .map(context::target).flatMap(Optional::stream).anyMatch(GatewayProvesNothing::listens));
    }

    private static boolean listens(Node target) {
        return !(target instanceof Compute compute && compute.getKind() == ComputeKind.FUNCTION)
                && !(target instanceof Messaging);
    }

    @Override
    protected boolean worthAsking(NetworkEntry entry, Context context) {
        return Known.sensitive(entry.getDataClass()) && entry.getKind() == NetworkEntryKind.API_GATEWAY
                && !context.outgoing(entry).isEmpty();
    }

    @Override
    protected String question(String name) {
        return "How do the servers behind " + name + " know that a request came through it?";
    }

    @Override
    protected Outcome broken(NetworkEntry entry, String name, Context context) {
        return Outcome.violated("What stands behind " + name + " cannot tell its requests from others.",
                "Nothing proves that a request has passed its checks.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Let " + name + " prove who it is", mend)
                .withTradeOff("Certificates or keys have to be renewed on both sides.");
    }
}
