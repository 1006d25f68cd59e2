/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.OBSERVABILITY__DATA_EVENTS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Fact;
import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.rules.internal.Classified;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.rules.internal.SensitiveData;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** A trail that knows who changed the settings and not who read the data. */
public final class TrailWithoutDataEvents extends FactRule<Observability> {

    public TrailWithoutDataEvents() {
        super(Observability.class, rule("SEC-AUDIT-011", "Audit trail does not record access to data")
                .medium()
                .bestPractices("SEC04-BP01")
                .effort(Effort.LOW)
                .explanation("The trail records calls that change the account and leaves out those that read and write "
                        + "objects. Who copied which data cannot be told from it.")
                .impact("After a leak every customer has to be told, because nobody can say whose records were read.")
                .remediation("Record data events for the stores with sensitive data, at least the reads. Leave out "
                        + "stores of logs, which would record themselves."), OBSERVABILITY__DATA_EVENTS,
                Observability::getDataEvents, Fact.YES);
    }

    /** Where data was classified and none is sensitive, nobody needs the records. */
    @Override
    protected boolean concerns(Observability trail, Context context) {
        return trail.getKind() == ObservabilityKind.TRAIL && (context.analysis(SensitiveData.ANALYSIS)
                || !context.analysis(Classified.ANALYSIS));
    }

    @Override
    protected boolean worthAsking(Observability trail, Context context) {
        return context.analysis(SensitiveData.ANALYSIS);
    }

    @Override
    protected String question(String name) {
        return "Does " + name + " record who reads and writes the stored data?";
    }

    @Override
    protected Outcome broken(Observability trail, String name, Context context) {
        return Outcome.violated(name + " does not record who reads and writes the stored data.",
                "It tells of changes of the account only.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Record access to data in " + name, mend)
                .withTradeOff("Data events are charged by their number: choose the stores.");
    }
}
