/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.OBSERVABILITY__RETENTION_DAYS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Logs that are kept for ever because nobody decided. */
public final class LogRetentionUnset extends Rule<Observability> {

    /** Days; an incident over a weekend is still looked into in time. */
    private static final double SHORTEST = 7;
    /** Days; ten years are the longest that log services offer apart from keeping for ever. */
    private static final double LONGEST = 3653;

    public LogRetentionUnset() {
        super(Observability.class, rule("OPS-LOG-001", "Logs are kept for ever or too short a time")
                .medium()
                .bestPractices("OPS08-BP02", "SEC04-BP01", "SUS04-BP05")
                .effort(Effort.LOW)
                .explanation("The log has no retention, so it is kept for ever, or one of less than a week.")
                .impact("Either storage costs grow without end and personal data stays in old logs, or the trail of an "
                        + "incident is gone when it is needed.")
                .remediation("Set a retention by the kind of log: some weeks for debugging, a year or more for "
                        + "audits, in cold storage after that."));
    }

    @Override
    public Outcome check(Observability log, Context context) {
        if (log.getKind() != ObservabilityKind.LOGS) {
            return Outcome.notApplicable();
        }
        String name = Names.of(log);
        if (!log.isSetRetentionDays()) {
            return Outcome.unknown("For how many days are the records of " + name + " kept?", log,
                    OBSERVABILITY__RETENTION_DAYS);
        }
        double days = log.getRetentionDays();
        if (days >= SHORTEST && days <= LONGEST) {
            return Outcome.satisfied();
        }
        return days <= 0 || days > LONGEST
                ? Outcome.violated(name + " keeps its records for ever.", "Nobody decided how long they are needed.")
                : Outcome.violated(name + " keeps its records for " + Figures.text(days) + " days.",
                        "Most incidents are looked into later than that.");
    }

    @Override
    public List<Fix> fixes(Observability log, Context context) {
        return List.of(Fix.of("Keep the records of " + Names.of(log) + " for 90 days",
                Change.set(log, OBSERVABILITY__RETENTION_DAYS, 90.0))
                .withTradeOff("Older records are deleted: check what the law asks for."));
    }
}
