/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.CLIENT__EXPERIENCE_MONITORED;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Client;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Drawn;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Users whose trouble no instrument shows. */
public final class UserExperienceUnseen extends Rule<Client> {

    public UserExperienceUnseen() {
        super(Client.class, rule("OPS-UX-001", "What users experience is not measured")
                .high()
                .bestPractices("OPS04-BP03", "REL06-BP06", "PERF05-BP02")
                .effort(Effort.MEDIUM)
                .explanation("Only the servers are watched. Errors and waiting times at the user's side, on the "
                        + "network or in scripts, are not seen.")
                .impact("Users give up while every server reports success, and the team learns of it from reviews.")
                .remediation("Record load times and errors in the application itself, or let a machine run the most "
                        + "important paths every minute from where users are."));
    }

    @Override
    public Outcome check(Client client, Context context) {
        if (context.outgoing(client).isEmpty()) {
            return Outcome.notApplicable();
        }
        return switch (client.getExperienceMonitored()) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated("What " + Names.of(client) + " experiences is not measured.",
                    "Failures between the servers and the user stay unseen.");
            case UNKNOWN -> context.analysis(Drawn.USER_PROBES) ? Outcome.satisfied()
                    : Stakes.CRITICAL.in(context.workload(), context)
                            ? Outcome.unknown("How is it measured what " + Names.of(client) + " experiences?", client,
                                    CLIENT__EXPERIENCE_MONITORED)
                            : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(Client client, Context context) {
        return List.of(Fix.of("Measure what " + Names.of(client) + " experiences",
                Change.set(client, CLIENT__EXPERIENCE_MONITORED, Fact.YES))
                .withTradeOff("Measurements at the user's side are personal data in many countries: ask for consent."));
    }
}
