/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__LOGGING;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** An entry whose visitors leave no trace. */
public final class EntryWithoutAccessLog extends Rule<NetworkEntry> {

    public EntryWithoutAccessLog() {
        super(NetworkEntry.class, rule("SEC-AUDIT-002", "Entry keeps no access log")
                .medium()
                .bestPractices("SEC04-BP01", "OPS08-BP02")
                .effort(Effort.LOW)
                .explanation("The load balancer, API gateway, CDN or firewall does not log requests. An attack or a "
                        + "broken release leaves no evidence where it came in.")
                .impact("Investigations take days instead of hours, and misuse goes on unseen.")
                .remediation("Turn on access logs into a log store with a set retention. Leave tokens and personal "
                        + "data out of the fields."));
    }

    @Override
    public Outcome check(NetworkEntry entry, Context context) {
        boolean internal = entry.getInternetFacing() == Fact.NO;
        boolean firewall = entry.getKind() == NetworkEntryKind.FIREWALL && entry.getLogging() != Fact.UNKNOWN;
        if (!firewall && !Entries.servesRequests(entry) || internal && Entries.passesPackets(entry)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(entry);
        return switch (entry.getLogging()) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated(name + " does not log requests.",
                    "It is the first place that sees an attacker, and it keeps no record.");
            case UNKNOWN -> internal ? Outcome.notApplicable()
                    : Outcome.unknown("Does " + name + " log the requests it gets?", entry, COMPONENT__LOGGING);
        };
    }

    @Override
    public List<Fix> fixes(NetworkEntry entry, Context context) {
        return List.of(Fix.of("Log the requests at " + Names.of(entry),
                Change.set(entry, COMPONENT__LOGGING, Fact.YES))
                .withTradeOff("Logs of a busy entry cost storage; set a retention."));
    }
}
