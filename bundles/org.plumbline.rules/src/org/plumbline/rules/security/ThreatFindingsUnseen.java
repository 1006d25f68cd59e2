/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.ALARM__WATCHES;
import static org.plumbline.model.PlumblinePackage.Literals.OBSERVABILITY__WATCHED;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Alarm;
import org.plumbline.model.Fact;
import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** An alarm bell in an empty house. */
public final class ThreatFindingsUnseen extends Rule<Observability> {

    public ThreatFindingsUnseen() {
        super(Observability.class, rule("SEC-DETECT-003", "Findings of threat detection reach nobody")
                .medium()
                .bestPractices("SEC04-BP03", "SEC04-BP02", "SEC10-BP06")
                .effort(Effort.LOW)
                .explanation("A service looks for intruders, but what it finds goes neither to an alarm nor to a "
                        + "place where people and other findings meet.")
                .impact("The break-in is recorded in the first minute and read after the damage is done.")
                .remediation("Send findings of high severity to whoever is on call within minutes, and all of them to "
                        + "one place that puts them together with logs."));
    }

    @Override
    public Outcome check(Observability detection, Context context) {
        if (detection.getKind() != ObservabilityKind.THREAT_DETECTION) {
            return Outcome.notApplicable();
        }
        String name = Names.of(detection);
        return switch (detection.getWatched()) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated("What " + name + " finds reaches nobody.",
                    "An intruder who is detected but not stopped goes on.");
            case UNKNOWN -> isConnected(detection, context) ? Outcome.satisfied()
                    : Stakes.SENSITIVE.in(context.workload(), context)
                            ? Outcome.unknown("Who sees what " + name + " finds, and how soon?", detection,
                                    OBSERVABILITY__WATCHED)
                            : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(Observability detection, Context context) {
        return List.of(Fix.of("Bring the findings of " + Names.of(detection) + " to people",
                Change.set(detection, OBSERVABILITY__WATCHED, Fact.YES))
                .withTradeOff("Somebody is called at night, at first also for false alarms."));
    }

    private static boolean isConnected(Observability detection, Context context) {
        return !context.outgoing(detection).isEmpty()
                || context.referrers(detection, ALARM__WATCHES, Alarm.class).stream()
                        .anyMatch(alarm -> alarm.getNotifies() != Fact.NO);
    }
}
