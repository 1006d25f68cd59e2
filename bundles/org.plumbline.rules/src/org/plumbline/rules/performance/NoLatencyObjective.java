/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.OBJECTIVES__LATENCY_MILLIS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Objectives;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Drawn;
import org.plumbline.rules.internal.Goals;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Users wait, and nobody said how long they may. */
public final class NoLatencyObjective extends Rule<Workload> {

    /** Milliseconds; answers within a second keep a user's train of thought, and half of it is left to the browser. */
    private static final double USUAL = 500;
    private static final String QUESTION = "Within how many milliseconds do 95 of 100 answers have to reach users?";

    public NoLatencyObjective() {
        super(Workload.class, rule("PERF-GOAL-001", "Nobody has agreed how fast users get answers")
                .medium()
                .bestPractices("PERF05-BP01", "PERF01-BP04", "PERF04-BP01")
                .effort(Effort.LOW)
                .explanation("Users wait for the workload, and no objective says which latency they accept.")
                .impact("The team tunes what is easy to measure, and customers leave for a faster competitor.")
                .remediation("Agree with the business on a latency for the most important requests at the 95th "
                        + "percentile, and write it into the workload's objectives."));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        if (!Stakes.OPERATED.in(workload, context) || !context.analysis(Drawn.USERS)) {
            return Outcome.notApplicable();
        }
        if (Goals.of(context).filter(Objectives::isSetLatencyMillis).isPresent()) {
            return Outcome.satisfied();
        }
        return workload.getStage() == Stage.IN_PRODUCTION
                ? Outcome.violated("Users wait for the workload, and no latency is agreed.",
                        "Without a figure nobody can tell fast enough from too slow.")
                : Goals.ask(QUESTION, OBJECTIVES__LATENCY_MILLIS, context);
    }

    @Override
    public List<Fix> fixes(Workload workload, Context context) {
        return List.of(Goals.set("Agree on a latency", OBJECTIVES__LATENCY_MILLIS, USUAL, context)
                .asking(QUESTION, "milliseconds"));
    }
}
