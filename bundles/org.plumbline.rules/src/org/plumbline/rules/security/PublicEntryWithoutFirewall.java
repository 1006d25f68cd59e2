/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__DATA_CLASS;
import static org.plumbline.model.PlumblinePackage.Literals.NETWORK_ENTRY__WEB_FIREWALL;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.plumbline.model.Component;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.rules.internal.Classified;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A public entry to sensitive data that looks into no request. */
public final class PublicEntryWithoutFirewall extends Rule<NetworkEntry> {

    public PublicEntryWithoutFirewall() {
        super(NetworkEntry.class, rule("SEC-NET-005", "Public entry has no web application firewall")
                .medium()
                .bestPractices("SEC05-BP03", "SEC05-BP04")
                .effort(Effort.LOW)
                .explanation("Requests from the internet reach sensitive or unclassified data without inspection "
                        + "for known attacks, such as injected SQL, and without a limit for each sender.")
                .impact("Automated attacks find the first weak form, and password guessing goes on unhindered.")
                .remediation("Put a web application firewall in front with managed rules and a rate limit. Start in "
                        + "counting mode and block once the false alarms are gone."));
    }

    @Override
    public Outcome check(NetworkEntry entry, Context context) {
        if (!Entries.facesInternet(entry) || Entries.passesPackets(entry)) {
            return Outcome.notApplicable();
        }
        if (entry.getWebFirewall() == Fact.YES || behindFirewall(entry, context)) {
            return Outcome.satisfied();
        }
        Set<DataClass> classes = dataClasses(entry, context);
        Optional<DataClass> sensitive = classes.stream().filter(Known::sensitive).findFirst();
        String name = Names.of(entry);
        if (sensitive.isPresent()) {
            return entry.getWebFirewall() == Fact.UNKNOWN
                    ? Outcome.unknown("Does a web application firewall guard " + name + "?", entry,
                            NETWORK_ENTRY__WEB_FIREWALL)
                    : Outcome.violated(name + " faces the internet without a web application firewall.",
                            Known.words(sensitive.get()) + " data lies behind it.");
        }
        if (!classes.isEmpty() || entry.getWebFirewall() != Fact.NO) {
            return Outcome.notApplicable();
        }
        return context.analysis(Classified.ANALYSIS)
                ? Outcome.unknown("How sensitive is the data that passes " + name + "?", entry, COMPONENT__DATA_CLASS)
                : Outcome.violated(name + " faces the internet without a web application firewall.",
                        "Nobody has said that the data behind it is harmless.");
    }

    @Override
    public List<Fix> fixes(NetworkEntry entry, Context context) {
        return List.of(Fix.of("Guard " + Names.of(entry) + " with a web application firewall",
                Change.set(entry, NETWORK_ENTRY__WEB_FIREWALL, Fact.YES))
                .withTradeOff("Costs a fee for each rule and million requests; wrong rules turn away customers."));
    }

    private static boolean behindFirewall(NetworkEntry entry, Context context) {
        return context.incoming(entry).stream().map(context::source).flatMap(Optional::stream)
                .anyMatch(source -> source instanceof NetworkEntry before
                        && (before.getKind() == NetworkEntryKind.FIREWALL || before.getWebFirewall() == Fact.YES));
    }

    /** What is known of the data at the entry, on its flows and in the components right behind it. */
    private static Set<DataClass> dataClasses(NetworkEntry entry, Context context) {
        Set<DataClass> classes = new LinkedHashSet<>();
        classes.add(entry.getDataClass());
        context.incoming(entry).forEach(flow -> classes.add(flow.getDataClass()));
        for (DataFlow flow : context.outgoing(entry)) {
            classes.add(flow.getDataClass());
            if (context.target(flow).orElse(null) instanceof Component target) {
                classes.add(target.getDataClass());
            }
        }
        classes.remove(DataClass.UNKNOWN);
        return classes;
    }
}
