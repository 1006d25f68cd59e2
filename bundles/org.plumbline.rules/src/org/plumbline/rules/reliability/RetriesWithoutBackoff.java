/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__BACKOFF;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Retries that hit a struggling service all at once. */
public final class RetriesWithoutBackoff extends Rule<DataFlow> {

    public RetriesWithoutBackoff() {
        super(DataFlow.class, rule("REL-RETRY-001", "Retries follow each other without growing delays")
                .medium()
                .bestPractices("REL05-BP03")
                .effort(Effort.LOW)
                .explanation("The caller tries again at once or at a fixed pace. When the target is slow, all callers "
                        + "repeat together and keep it down.")
                .impact("A hiccup of seconds turns into an outage of an hour that feeds itself.")
                .remediation("Space the tries with growing, random delays and at most three of them. Stop trying for a "
                        + "while when most calls fail."));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        if (!flow.isSetRetries() || flow.getRetries() < 1) {
            return Outcome.notApplicable();
        }
        String name = Names.of(flow, context);
        return Outcome.required(flow.getBackoff(),
                () -> Outcome.violated(name + " is retried without growing delays.",
                        "All callers together multiply the load just when the target is overloaded."),
                "Are the retries of " + name + " spaced with growing, random delays?", flow, DATA_FLOW__BACKOFF);
    }

    @Override
    public List<Fix> fixes(DataFlow flow, Context context) {
        return List.of(Fix.of("Space the retries of " + Names.of(flow, context),
                Change.set(flow, DATA_FLOW__BACKOFF, Fact.YES))
                .withTradeOff("Single requests take longer when the target fails."));
    }
}
