/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.OBSERVABILITY__INTEGRITY_PROTECTED;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

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

/** Records that can be changed unnoticed. */
public final class TrailCanBeForged extends Rule<Observability> {

    public TrailCanBeForged() {
        super(Observability.class, rule("SEC-AUDIT-004", "Changes of the audit trail go unnoticed")
                .medium()
                .bestPractices("SEC04-BP01", "SEC10-BP03")
                .effort(Effort.LOW)
                .explanation("The files of the trail carry no chained signatures. Whoever can write to their store "
                        + "can remove the lines that tell of an intrusion.")
                .impact("The records prove nothing: neither insurers nor courts accept them, and the course of an "
                        + "attack stays unknown.")
                .remediation("Turn on the validation of log files and check the signatures on a schedule. Keep the "
                        + "signatures where the workload's own roles cannot write."));
    }

    @Override
    public Outcome check(Observability trail, Context context) {
        if (trail.getKind() != ObservabilityKind.TRAIL) {
            return Outcome.notApplicable();
        }
        String name = Names.of(trail);
        return switch (trail.getIntegrityProtected()) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated("A change of the records of " + name + " goes unnoticed.",
                    "An intruder covers the tracks first.");
            case UNKNOWN -> Stakes.SENSITIVE.in(context.workload(), context)
                    ? Outcome.unknown("Is a change of the records of " + name + " noticed?", trail,
                            OBSERVABILITY__INTEGRITY_PROTECTED)
                    : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(Observability trail, Context context) {
        return List.of(Fix.of("Sign the records of " + Names.of(trail),
                Change.set(trail, OBSERVABILITY__INTEGRITY_PROTECTED, Fact.YES)));
    }
}
