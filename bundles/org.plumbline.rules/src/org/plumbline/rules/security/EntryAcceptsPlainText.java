/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__ENCRYPTED_IN_TRANSIT;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A public entry that also answers unencrypted requests. */
public final class EntryAcceptsPlainText extends Rule<NetworkEntry> {

    public EntryAcceptsPlainText() {
        super(NetworkEntry.class, rule("SEC-TRANSIT-002", "Public entry accepts unencrypted connections")
                .high()
                .bestPractices("SEC09-BP02", "SEC09-BP01")
                .effort(Effort.LOW)
                .explanation("The entry takes connections from the internet without TLS, so the first request of a "
                        + "visitor travels in plain text.")
                .impact("Sessions and passwords are stolen in public networks, and visitors are led to forged pages.")
                .remediation("Add a TLS listener with a managed certificate and TLS 1.2 as the lowest version. Let "
                        + "the plain listener do nothing but redirect to it."));
    }

    @Override
    public Outcome check(NetworkEntry entry, Context context) {
        if (!Entries.facesInternet(entry)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(entry);
        return Outcome.required(entry.getEncryptedInTransit(),
                () -> Outcome.violated(name + " accepts connections that are not encrypted.",
                        "It faces the internet, where anybody on the way can read the traffic."),
                "Does " + name + " refuse or redirect connections without TLS?", entry,
                COMPONENT__ENCRYPTED_IN_TRANSIT);
    }

    @Override
    public List<Fix> fixes(NetworkEntry entry, Context context) {
        return List.of(Fix.of("Refuse unencrypted connections at " + Names.of(entry),
                Change.set(entry, COMPONENT__ENCRYPTED_IN_TRANSIT, Fact.YES))
                .withTradeOff("Clients that know no TLS are shut out."));
    }
}
