/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__ENCRYPTED_IN_TRANSIT;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.DataClass;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.rules.internal.Known;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** An entry inside the network that takes plain text. */
public final class InternalEntryAcceptsPlainText extends FactRule<NetworkEntry> {

    public InternalEntryAcceptsPlainText() {
        super(NetworkEntry.class, rule("SEC-TRANSIT-007", "Entry inside the network accepts unencrypted connections")
                .medium()
                .bestPractices("SEC09-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The load balancer or gateway serves callers inside the network, or "
                        + "callers the design does not name, and takes connections without TLS.")
                .impact("One component that is broken into is enough to listen to what the "
                        + "others send.")
                .remediation("Add a TLS listener with a certificate of a private authority or of the "
                        + "provider, and let the plain one redirect or go."),
                COMPONENT__ENCRYPTED_IN_TRANSIT, NetworkEntry::getEncryptedInTransit, Fact.YES);
    }

    @Override
    protected boolean concerns(NetworkEntry entry, Context context) {
        return Entries.servesRequests(entry) && entry.getInternetFacing() != Fact.YES
                && entry.getDataClass() != DataClass.PUBLIC;
    }

    @Override
    protected boolean worthAsking(NetworkEntry entry, Context context) {
        return entry.getInternetFacing() == Fact.NO && Known.sensitive(entry.getDataClass());
    }

    @Override
    protected String question(String name) {
        return "Does " + name + " refuse connections without TLS?";
    }

    @Override
    protected Outcome broken(NetworkEntry entry, String name, Context context) {
        return Outcome.violated(name + " accepts connections that are not encrypted.",
                "Everybody who can listen in the network reads what passes it.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Refuse unencrypted connections at " + name, mend)
                .withTradeOff("Callers need to trust the authority that issued the certificate.");
    }
}
