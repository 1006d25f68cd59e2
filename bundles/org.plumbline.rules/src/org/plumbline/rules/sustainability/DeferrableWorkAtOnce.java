/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__DEFERRABLE;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__INTERACTION;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.LoadPattern;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Work that could wait and is done at the busiest moment. */
public final class DeferrableWorkAtOnce extends Rule<DataFlow> {

    public DeferrableWorkAtOnce() {
        super(DataFlow.class, rule("SUS-ASYNC-001", "Work that could wait is done at once")
                .medium()
                .bestPractices("SUS03-BP01", "SUS02-BP06", "COST09-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The caller waits for work whose result it needs only later. The capacity behind it "
                        + "follows the peak of the calls instead of their average.")
                .impact("Machines are kept for the few minutes in which everybody calls, and callers wait for what "
                        + "they do not need.")
                .remediation("Put a queue in between, answer that the work was accepted, and let workers take it at "
                        + "their pace, at night or when the grid is clean."));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        if (flow.getInteraction() != Interaction.REQUEST) {
            return flow.getDeferrable() == Fact.YES && flow.getInteraction() != Interaction.UNKNOWN
                    ? Outcome.satisfied() : Outcome.notApplicable();
        }
        if (flow.getDeferrable() == Fact.NO) {
            return Outcome.notApplicable();
        }
        if (flow.getDeferrable() == Fact.YES) {
            return Outcome.violated(Names.of(flow, context) + " waits for work that could be done later.",
                    "Capacity follows the peak of the calls instead of their average.");
        }
        return context.target(flow).orElse(null) instanceof Compute worker && sizedForPeaks(worker)
                && context.source(flow).orElse(null) instanceof Compute
                        ? Outcome.unknown("Could the work that " + Names.of(flow, context) + " asks for wait?", flow,
                                DATA_FLOW__DEFERRABLE)
                        : Outcome.notApplicable();
    }

    private static boolean sizedForPeaks(Compute worker) {
        return worker.getLoadPattern() == LoadPattern.SPIKY && worker.getKind() != ComputeKind.FUNCTION;
    }

    @Override
    public List<Fix> fixes(DataFlow flow, Context context) {
        return List.of(Fix.of("Let " + Names.of(flow, context) + " hand over the work without waiting",
                Change.set(flow, DATA_FLOW__INTERACTION, Interaction.ASYNCHRONOUS))
                .withTradeOff("The caller learns of a failure later: keep what fails and alarm on it."));
    }
}
