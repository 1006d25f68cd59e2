/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

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
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/**
 * Old log records in the store that is made for searching new ones. Prices in us-east-1, 2025, in US dollars a gigabyte
 * and month: CloudWatch Logs 0.03, S3 Glacier Deep Archive 0.001.
 */
public final class LogsKeptInDearStore extends Rule<Observability> {

    private static final Parameter MOST = Parameter.of("mostDays", 400,
            "Days that records stay searchable at most; a year and a month, to compare with the year before.");
    private static final double QUARTER = 90;

    public LogsKeptInDearStore() {
        super(Observability.class, rule("COST-LOG-001", "Old logs stay in the store that is made for searching")
                .medium()
                .bestPractices("COST04-BP05", "COST06-BP02", "SUS04-BP03")
                .effort(Effort.LOW)
                .explanation("Log records stay searchable for longer than a year. A log service charges several times "
                        + "what an archive in object storage does.")
                .impact("Most of the log bill pays for records that nobody will search again.")
                .remediation("Keep three months searchable, export what the law asks for to archive storage with a "
                        + "lifecycle, and write the period into the template.")
                .parameters(MOST));
    }

    @Override
    public Outcome check(Observability log, Context context) {
        if (log.getKind() != ObservabilityKind.LOGS || !(log.getRetentionDays() > 0)) {
            return Outcome.notApplicable();
        }
        return log.getRetentionDays() <= context.value(MOST) ? Outcome.satisfied()
                : Outcome.violated(Names.of(log) + " keeps records searchable for "
                        + Figures.text(log.getRetentionDays()) + " days.",
                        "An archive keeps what the law asks for at a fraction of the price.");
    }

    @Override
    public List<Fix> fixes(Observability log, Context context) {
        return List.of(Fix.of("Keep the records of " + Names.of(log) + " searchable for 90 days",
                Change.set(log, OBSERVABILITY__RETENTION_DAYS, QUARTER))
                .asking("For how many days do records have to be searchable?", "days")
                .withTradeOff("Older records have to be fetched from the archive first."));
    }
}
