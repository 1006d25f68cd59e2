/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__TIMEOUT_MILLIS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.DataFlow;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
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

/** A caller that waits for ever. */
public final class CallWithoutTimeout extends Rule<DataFlow> {

    private static final Parameter LONGEST = Parameter.of("longestSeconds", 60,
            "Longest time that a request waits for its answer, in seconds.");
    private static final double USUAL_MILLIS = 3000;
    private static final double MILLIS = 1000;

    public CallWithoutTimeout() {
        super(DataFlow.class, rule("REL-TIMEOUT-002", "Call waits without a usable timeout")
                .high()
                .bestPractices("REL05-BP05", "REL05-BP04")
                .effort(Effort.LOW)
                .explanation("The caller waits for an answer without an end, or far longer than anybody has patience "
                        + "for. While it waits it holds threads, memory and connections.")
                .impact("One slow dependency uses up all callers, and the whole product hangs although only a part of "
                        + "it is broken.")
                .remediation("Set connection and request timeouts a little above the 99.9th percentile of the target's "
                        + "normal answers, and handle the timeout.")
                .parameters(LONGEST));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        if (flow.getInteraction() != Interaction.REQUEST
                || !(context.source(flow).orElse(null) instanceof Compute caller)
                || caller.getKind() == ComputeKind.BATCH) {
            return Outcome.notApplicable();
        }
        if (!flow.isSetTimeoutMillis()) {
            return matters(flow, context)
                    ? Outcome.unknown("After how many milliseconds does " + Names.of(caller) + " stop waiting on "
                            + Names.of(flow, context) + "?", flow, DATA_FLOW__TIMEOUT_MILLIS)
                    : Outcome.notApplicable();
        }
        double seconds = flow.getTimeoutMillis() / MILLIS;
        if (seconds > 0 && seconds <= context.value(LONGEST)) {
            return Outcome.satisfied();
        }
        String wait = seconds > 0 ? "for " + Figures.text(seconds) + " seconds" : "without an end";
        return Outcome.violated(Names.of(caller) + " waits " + wait + " for an answer on " + Names.of(flow, context)
                + ".", "A slow target holds the caller's threads and connections.", caller);
    }

    /** Retries ask for the timeout by themselves: {@link CallOutlastsCaller}. */
    private static boolean matters(DataFlow flow, Context context) {
        boolean retried = flow.isSetRetries() && flow.getRetries() > 0;
        return !retried && (flow.getCritical() == Fact.YES
                || context.target(flow).orElse(null) instanceof ExternalSystem)
                && Stakes.OPERATED.in(context.workload(), context);
    }

    @Override
    public List<Fix> fixes(DataFlow flow, Context context) {
        return List.of(Fix.of("Stop waiting on " + Names.of(flow, context) + " in time",
                Change.set(flow, DATA_FLOW__TIMEOUT_MILLIS, USUAL_MILLIS))
                .asking("After how many milliseconds does the caller give up?", "milliseconds")
                .withTradeOff("A timeout that is too short fails requests that would have been answered."));
    }
}
