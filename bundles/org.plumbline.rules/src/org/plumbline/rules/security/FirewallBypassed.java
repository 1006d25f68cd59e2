/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__INTERNET_FACING;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__SECURITY_GROUPS;
import static org.plumbline.model.PlumblinePackage.Literals.NETWORK_ENTRY__PROVES_ITSELF;
import static org.plumbline.model.PlumblinePackage.Literals.SECURITY_GROUP__RULES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.TrafficRule;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Traffic;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A back door beside a guarded front door. */
public final class FirewallBypassed extends Rule<NetworkEntry> {

    private static final Set<Integer> WEB = Set.of(80, 443);

    public FirewallBypassed() {
        super(NetworkEntry.class, rule("SEC-NET-010", "Entry can be reached past its web application firewall")
                .medium()
                .bestPractices("SEC05-BP03", "SEC05-BP02")
                .effort(Effort.LOW)
                .explanation("A firewall or a guarded CDN stands in front of the entry, but the entry itself faces "
                        + "the internet and takes requests from any address.")
                .impact("Attackers who find the address of the entry go around all filters that were paid for.")
                .remediation("Let the entry accept the addresses of the guard only, or a secret header that the guard "
                        + "adds. Better still, make the entry internal."));
    }

    @Override
    public Outcome check(NetworkEntry entry, Context context) {
        if (!Entries.facesInternet(entry) || entry.getWebFirewall() == Fact.YES) {
            return Outcome.notApplicable();
        }
        NetworkEntry guard = guard(entry, context).orElse(null);
        if (guard == null) {
            return Outcome.notApplicable();
        }
        List<SecurityGroup> groups = context.targets(entry, COMPONENT__SECURITY_GROUPS, SecurityGroup.class);
        if (guard.getProvesItself() == Fact.YES || !groups.isEmpty() && groups.stream().noneMatch(
                group -> opens(group, context))) {
            return Outcome.satisfied();
        }
        String name = Names.of(entry);
        return groups.isEmpty()
                ? Outcome.unknown("Does " + name + " refuse requests that do not come through " + Names.of(guard) + "?",
                        guard, NETWORK_ENTRY__PROVES_ITSELF)
                : Outcome.violated(name + " can be reached from the internet past " + Names.of(guard) + ".",
                        "Its filters stop only those who come by the official address.", guard);
    }

    @Override
    public List<Fix> fixes(NetworkEntry entry, Context context) {
        String guard = guard(entry, context).map(Names::of).orElse("its guard");
        return List.of(Fix.of("Let " + Names.of(entry) + " accept requests from " + guard + " only",
                Change.set(entry, COMPONENT__INTERNET_FACING, Fact.NO))
                .withTradeOff("Checks and partners that call the entry directly have to change their address."));
    }

    private static Optional<NetworkEntry> guard(NetworkEntry entry, Context context) {
        return context.incoming(entry).stream().map(context::source).flatMap(Optional::stream)
                .filter(NetworkEntry.class::isInstance).map(NetworkEntry.class::cast)
                .filter(before -> before.getWebFirewall() == Fact.YES
                        || before.getKind() == NetworkEntryKind.FIREWALL).findFirst();
    }

    private static boolean opens(SecurityGroup group, Context context) {
        List<TrafficRule> rules = context.targets(group, SECURITY_GROUP__RULES, TrafficRule.class);
        return !Traffic.openToInternet(rules, WEB).isEmpty() || !Traffic.everyPortOpen(rules).isEmpty();
    }
}
