/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.NETWORK_ENTRY__HTTP_VERSION;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A page whose parts queue up one behind the other. */
public final class OldHttp extends Rule<NetworkEntry> {

    public OldHttp() {
        super(NetworkEntry.class, rule("PERF-HTTP-001", "Entry offers users only HTTP/1.1")
                .medium()
                .bestPractices("PERF04-BP05", "PERF04-BP02")
                .effort(Effort.LOW)
                .explanation("Users reach the entry by HTTP/1.1 at best, which carries one request at a time over each "
                        + "connection.")
                .impact("Pages with many parts load up to twice as slowly on mobile networks, and visitors leave "
                        + "before they see them.")
                .remediation("Offer HTTP/2, and HTTP/3 where the entry can: it is a setting, and old browsers go on "
                        + "with what they know."));
    }

    @Override
    public Outcome check(NetworkEntry entry, Context context) {
        if (!Entries.servesRequests(entry) || Entries.passesPackets(entry)) {
            return Outcome.notApplicable();
        }
        String version = entry.getHttpVersion();
        if (version == null || version.isBlank()) {
            return entry.getKind() == NetworkEntryKind.CDN && Stakes.CRITICAL.in(context.workload(), context)
                    ? Outcome.unknown("Which version of HTTP does " + Names.of(entry) + " offer?", entry,
                            NETWORK_ENTRY__HTTP_VERSION)
                    : Outcome.notApplicable();
        }
        return !version.strip().startsWith("1") ? Outcome.satisfied()
                : Outcome.violated(Names.of(entry) + " offers users only HTTP/" + version.strip() + ".",
                        "One request at a time goes over each connection.");
    }

    @Override
    public List<Fix> fixes(NetworkEntry entry, Context context) {
        return List.of(Fix.of("Offer HTTP/2 at " + Names.of(entry),
                Change.set(entry, NETWORK_ENTRY__HTTP_VERSION, "2")));
    }
}
