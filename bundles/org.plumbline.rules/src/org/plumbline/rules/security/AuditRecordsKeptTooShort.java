/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.OBSERVABILITY__RETENTION_DAYS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** Evidence that is thrown away before it is needed. */
public final class AuditRecordsKeptTooShort extends Rule<Observability> {

    /** PCI DSS 4.0, requirement 10.5.1, asks for twelve months of audit records. */
    static final Parameter LEAST = Parameter.of("leastDays", 365, "Shortest time audit records are kept, in days.");

    public AuditRecordsKeptTooShort() {
        super(Observability.class, rule("SEC-AUDIT-008", "Audit records are kept too short a time")
                .medium()
                .bestPractices("SEC04-BP01", "SEC04-BP02")
                .effort(Effort.LOW)
                .parameters(LEAST)
                .explanation("The records of the audit trail are deleted after some months. Many break-ins are found "
                        + "later than that, and auditors ask for a year.")
                .impact("When the breach comes to light, nobody can tell when it began and whose data was read.")
                .remediation("Keep the records for at least a year, three months of them ready for searches and the "
                        + "rest in cold storage."));
    }

    @Override
    public Outcome check(Observability trail, Context context) {
        if (trail.getKind() != ObservabilityKind.TRAIL) {
            return Outcome.notApplicable();
        }
        String name = Names.of(trail);
        if (!trail.isSetRetentionDays()) {
            return Stakes.SENSITIVE.in(context.workload(), context)
                    ? Outcome.unknown("For how many days are the records of " + name + " kept?", trail,
                            OBSERVABILITY__RETENTION_DAYS)
                    : Outcome.notApplicable();
        }
        double least = context.value(LEAST);
        return trail.getRetentionDays() >= least ? Outcome.satisfied()
                : Outcome.violated(name + " keeps its records for " + Figures.text(trail.getRetentionDays())
                        + " days.", "Break-ins are often found later; " + Figures.text(least) + " days are asked for.");
    }

    @Override
    public List<Fix> fixes(Observability trail, Context context) {
        return List.of(Fix.of("Keep the records of " + Names.of(trail) + " longer",
                Change.set(trail, OBSERVABILITY__RETENTION_DAYS, context.value(LEAST)))
                .withTradeOff("Old records cost storage, little of it in a cold class.")
                .asking("For how many days are audit records kept?", "days"));
    }
}
