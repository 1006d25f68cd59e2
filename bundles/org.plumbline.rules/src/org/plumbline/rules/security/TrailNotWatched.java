/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.OBSERVABILITY__WATCHED;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.Optional;

import org.plumbline.model.Fact;
import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** A trail that is read only after the damage is done. */
public final class TrailNotWatched extends FactRule<Observability> {

    public TrailNotWatched() {
        super(Observability.class, rule("SEC-AUDIT-010", "Nobody is told what the audit trail records")
                .medium()
                .bestPractices("SEC04-BP02", "SEC04-BP03")
                .effort(Effort.LOW)
                .explanation("The trail goes to storage alone. No service looks through its records as they come, so "
                        + "no alarm can go off on them.")
                .impact("Somebody switches off protection or creates a new administrator, and the company learns of "
                        + "it weeks later.")
                .remediation("Send the trail to a log service as well, with alarms on sign-in as root, changes of "
                        + "policies and switched-off protection."), OBSERVABILITY__WATCHED,
                Observability::getWatched, Fact.YES);
    }

    @Override
    protected boolean concerns(Observability trail, Context context) {
        return trail.getKind() == ObservabilityKind.TRAIL && context.outgoing(trail).stream().map(context::target)
                .flatMap(Optional::stream).noneMatch(Observability.class::isInstance);
    }

    @Override
    protected boolean worthAsking(Observability trail, Context context) {
        return Stakes.SENSITIVE.in(context.workload(), context);
    }

    @Override
    protected String question(String name) {
        return "Which service looks through the records of " + name + " as they come?";
    }

    @Override
    protected Outcome broken(Observability trail, String name, Context context) {
        return Outcome.violated("The records of " + name + " are stored and not watched.",
                "No alarm goes off on what it records.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Send the records of " + name + " to a log service with alarms", mend)
                .withTradeOff("Records that are searched cost more than records that are stored.");
    }
}
