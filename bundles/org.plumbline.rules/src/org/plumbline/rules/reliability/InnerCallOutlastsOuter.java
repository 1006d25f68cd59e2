/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__TIMEOUT_MILLIS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Interaction;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.graph.Patience;

/** A call deep in a chain that is still tried when the caller at its start has given up. */
public final class InnerCallOutlastsOuter extends Rule<DataFlow> {

    public InnerCallOutlastsOuter() {
        super(DataFlow.class, rule("REL-NEST-001", "Inner call waits longer than the call it serves")
                .medium()
                .bestPractices("REL05-BP05", "REL05-BP04", "REL05-BP03")
                .effort(Effort.LOW)
                .explanation("Along a chain, a later call with all its tries waits longer than an earlier one. The "
                        + "earlier caller gives up, and the later ones go on working for nobody.")
                .impact("When one part is slow, work without a customer piles up behind it and takes the room of the "
                        + "work that customers wait for.")
                .remediation("Let timeouts shrink along the chain: each call with all its tries fits into what its own "
                        + "caller waits. Pass the remaining time on with the request."));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        if (flow.getInteraction() != Interaction.REQUEST || !flow.isSetTimeoutMillis()
                || !(context.source(flow).orElse(null) instanceof Compute)) {
            return Outcome.notApplicable();
        }
        Optional<Patience.Limit> found = context.analysis(Patience.ANALYSIS).limitOf(flow);
        if (found.isEmpty()) {
            return Outcome.notApplicable();
        }
        Patience.Limit limit = found.get();
        int tries = tries(flow);
        double waits = tries * flow.getTimeoutMillis();
        if (!(waits > limit.millis())) {
            return Outcome.satisfied();
        }
        String times = tries == 1 ? "" : " (" + tries + " × " + Figures.text(flow.getTimeoutMillis()) + ")";
        return Outcome.violated(Names.of(flow, context) + " waits up to " + Figures.text(waits) + " ms" + times
                + ", but " + Names.of(context.reading(limit.outer()), context) + " gives up after "
                + Figures.text(limit.millis()) + ".", "The caller is gone before the last try has an answer.",
                limit.outer());
    }

    @Override
    public List<Fix> fixes(DataFlow flow, Context context) {
        return context.analysis(Patience.ANALYSIS).limitOf(flow).map(limit -> List.of(
                Fix.of("Fit all tries of " + Names.of(flow, context) + " into what its caller waits",
                        Change.set(flow, DATA_FLOW__TIMEOUT_MILLIS, limit.millis() / tries(flow)))
                        .asking("After how many milliseconds does a try give up?", "milliseconds")
                        .withTradeOff("A slow answer that would still have come is lost."))).orElse(List.of());
    }

    private static int tries(DataFlow flow) {
        return 1 + (flow.isSetRetries() ? Math.max(0, flow.getRetries()) : 0);
    }
}
