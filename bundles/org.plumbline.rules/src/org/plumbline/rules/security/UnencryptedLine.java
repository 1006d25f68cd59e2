/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__ENCRYPTED_IN_TRANSIT;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Set;

import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A line to another site that its carrier can listen to. */
public final class UnencryptedLine extends Rule<NetworkEntry> {

    private static final Set<String> ENCRYPTING = Set.of("aws.vpn", "aws.clientvpn");

    public UnencryptedLine() {
        super(NetworkEntry.class, rule("SEC-TRANSIT-005", "Line to another site is not encrypted")
                .high()
                .bestPractices("SEC09-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The private line to a data centre or partner carries traffic unencrypted. It is private "
                        + "by contract only: carriers and everybody at the ends can read it.")
                .impact("Sensitive data leaks outside the company's sight, where no log of the company tells of it.")
                .remediation("Encrypt the line itself (MACsec) or run a VPN over it, and keep TLS between the systems "
                        + "at its ends."));
    }

    @Override
    public Outcome check(NetworkEntry line, Context context) {
        if (line.getKind() != NetworkEntryKind.VPN) {
            return Outcome.notApplicable();
        }
        Fact encrypted = line.getEncryptedInTransit();
        if (encrypted == Fact.YES || encrypted == Fact.UNKNOWN && line.getService() != null
                && ENCRYPTING.contains(line.getService())) {
            return Outcome.satisfied();
        }
        if (!Stakes.SENSITIVE.in(context.workload(), context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(line);
        return Outcome.required(encrypted,
                () -> Outcome.violated(name + " is not encrypted.", "Its carrier can read what passes through it."),
                "Is the traffic on " + name + " encrypted by the line itself?", line,
                COMPONENT__ENCRYPTED_IN_TRANSIT);
    }

    @Override
    public List<Fix> fixes(NetworkEntry line, Context context) {
        return List.of(Fix.of("Encrypt " + Names.of(line), Change.set(line, COMPONENT__ENCRYPTED_IN_TRANSIT, Fact.YES))
                .withTradeOff("Encryption of a line limits its throughput or asks for other ports at both ends."));
    }
}
