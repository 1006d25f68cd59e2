/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__IDEMPOTENT;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.Node;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Something that is done twice when the answer to the first try got lost. */
public final class RepeatedWriteNotIdempotent extends Rule<DataFlow> {

    private static final double ALL = 100;

    public RepeatedWriteNotIdempotent() {
        super(DataFlow.class, rule("REL-RETRY-002", "Repeated requests take effect twice")
                .medium()
                .bestPractices("REL04-BP04", "REL05-BP03")
                .effort(Effort.MEDIUM)
                .explanation("The request is tried again, or the message may be delivered more than once, and the "
                        + "target does not notice that it has done it already.")
                .impact("Customers are charged twice or get two parcels whenever a network hiccup swallows an answer.")
                .remediation("Send a key with each request and let the target remember the keys it has handled, or "
                        + "make writes conditional on the state they expect."));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        if (flow.getIdempotent() == Fact.YES) {
            return Outcome.satisfied();
        }
        boolean retried = flow.isSetRetries() && flow.getRetries() > 0;
        boolean message = flow.getInteraction() == Interaction.ASYNCHRONOUS
                || flow.getInteraction() == Interaction.STREAM;
        boolean delivered = message && deliversAgain(flow, context);
        if (!retried && !delivered || flow.isSetReadSharePercent() && flow.getReadSharePercent() >= ALL) {
            return Outcome.notApplicable();
        }
        String name = Names.of(flow, context);
        if (flow.getIdempotent() == Fact.NO) {
            return Outcome.violated("What is repeated on " + name + " takes effect twice.",
                    retried ? "The source tries again without knowing whether the first try went through."
                            : "Messages and events of a store are delivered at least once, not exactly once.");
        }
        return retried || flow.getCritical() == Fact.YES && Stakes.OPERATED.in(context.workload(), context)
                ? Outcome.unknown("Does doing it twice on " + name + " have the effect of doing it once?", flow,
                        DATA_FLOW__IDEMPOTENT)
                : Outcome.notApplicable();
    }

    private static boolean deliversAgain(DataFlow flow, Context context) {
        Node source = context.source(flow).orElse(null);
        return (source instanceof Messaging || source instanceof DataStore)
                && context.target(flow).orElse(null) instanceof Compute;
    }

    @Override
    public List<Fix> fixes(DataFlow flow, Context context) {
        return List.of(Fix.of("Make repeats on " + Names.of(flow, context) + " harmless",
                Change.set(flow, DATA_FLOW__IDEMPOTENT, Fact.YES))
                .withTradeOff("The target keeps the keys of what it has done for a while."));
    }
}
