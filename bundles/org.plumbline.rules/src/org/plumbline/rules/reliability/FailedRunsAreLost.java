/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__DEAD_LETTER;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** A function whose failures nobody sees. */
public final class FailedRunsAreLost extends FactRule<Compute> {

    public FailedRunsAreLost() {
        super(Compute.class, rule("REL-ASYNC-010", "Failed runs of a function are lost")
                .medium()
                .bestPractices("REL04-BP02", "REL06-BP01")
                .effort(Effort.LOW)
                .explanation("The design shows no caller that waits for the function, so events "
                        + "start it. When it fails, the event is tried twice more and then dropped without a trace.")
                .impact("Work that was asked for is never done, and nobody can say which.")
                .remediation("Give the function a queue for failed events and an alarm on it, or "
                        + "draw the caller that handles its errors."),
                COMPUTE__DEAD_LETTER, Compute::getDeadLetter, Fact.YES);
    }

    @Override
    protected boolean concerns(Compute compute, Context context) {
        return compute.getKind() == ComputeKind.FUNCTION && context.incoming(compute).isEmpty();
    }

    @Override
    protected boolean worthAsking(Compute compute, Context context) {
        return Stakes.CRITICAL.in(context.workload(), context);
    }

    @Override
    protected String question(String name) {
        return "Where do events go that " + name + " fails to handle?";
    }

    @Override
    protected Outcome broken(Compute compute, String name, Context context) {
        return Outcome.violated("Events that " + name + " fails to handle are dropped.",
                "No caller is shown that would see the error, and nothing keeps the event.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Keep the events that " + name + " fails to handle", mend)
                .withTradeOff("Somebody has to look at the events that land there.");
    }
}
