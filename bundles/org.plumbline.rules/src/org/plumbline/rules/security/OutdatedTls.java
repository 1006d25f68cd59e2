/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.NETWORK_ENTRY__MINIMUM_TLS_VERSION;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.model.NetworkEntry;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Encryption that was broken years ago. */
public final class OutdatedTls extends Rule<NetworkEntry> {

    /** The lowest version that is not deprecated: RFC 8996 retired 1.0 and 1.1. */
    private static final String LOWEST = "1.2";
    private static final Pattern VERSION = Pattern.compile("\\D*(\\d)(?:[._](\\d))?.*");

    public OutdatedTls() {
        super(NetworkEntry.class, rule("SEC-TRANSIT-003", "Entry accepts outdated versions of TLS")
                .medium()
                .bestPractices("SEC09-BP02", "SEC09-BP01")
                .effort(Effort.LOW)
                .explanation("The entry still speaks TLS 1.0 or 1.1, which were retired because attackers can weaken "
                        + "their encryption.")
                .impact("Sessions of customers can be read on the way, and card payments fail their audit.")
                .remediation("Choose a security policy with TLS 1.2 as the lowest version and 1.3 preferred. Look "
                        + "into the logs for clients that would be shut out."));
    }

    @Override
    public Outcome check(NetworkEntry entry, Context context) {
        if (!Entries.servesRequests(entry)) {
            return Outcome.notApplicable();
        }
        String version = entry.getMinimumTlsVersion();
        String name = Names.of(entry);
        if (version == null || version.isBlank()) {
            return Entries.facesInternet(entry) && Known.sensitive(entry.getDataClass())
                    ? Outcome.unknown("Which is the lowest TLS version that " + name + " accepts?", entry,
                            NETWORK_ENTRY__MINIMUM_TLS_VERSION)
                    : Outcome.notApplicable();
        }
        return outdated(version)
                ? Outcome.violated(name + " accepts TLS " + Names.brief(version) + ".",
                        "The version was retired in 2021, and attackers can make clients use it.")
                : Outcome.satisfied();
    }

    @Override
    public List<Fix> fixes(NetworkEntry entry, Context context) {
        return List.of(Fix.of("Accept nothing below TLS " + LOWEST + " at " + Names.of(entry),
                Change.set(entry, NETWORK_ENTRY__MINIMUM_TLS_VERSION, LOWEST))
                .withTradeOff("Clients from before 2014 or so are shut out."));
    }

    private static boolean outdated(String version) {
        Matcher numbers = VERSION.matcher(version);
        if (!numbers.matches()) {
            return false;
        }
        int major = Integer.parseInt(numbers.group(1));
        int minor = numbers.group(2) == null ? 0 : Integer.parseInt(numbers.group(2));
        return major < 1 || major == 1 && minor < 2;
    }
}
