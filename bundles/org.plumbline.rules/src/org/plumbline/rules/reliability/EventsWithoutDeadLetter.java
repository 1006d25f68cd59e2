/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__DEAD_LETTER;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.Node;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Events that are gone when their handler fails. */
public final class EventsWithoutDeadLetter extends Rule<DataFlow> {

    public EventsWithoutDeadLetter() {
        super(DataFlow.class, rule("REL-ASYNC-002", "Events that fail are dropped")
                .medium()
                .bestPractices("REL04-BP02", "REL05-BP03")
                .effort(Effort.LOW)
                .explanation("Events reach their handler asynchronously and are kept nowhere when it fails. After a "
                        + "few tries they are dropped.")
                .impact("Work that customers asked for is never done, and nobody can say which.")
                .remediation("Give the handler or the subscription a destination for failures and an alarm on it. Make "
                        + "the handler safe to run twice, so that events can be sent again."));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        Optional<Node> source = context.source(flow);
        if (!(context.target(flow).orElse(null) instanceof Compute handler)
                || flow.getInteraction() != Interaction.ASYNCHRONOUS
                || source.filter(this::keepsByItself).isPresent()) {
            return Outcome.notApplicable();
        }
        if (flow.getDeadLetter() == Fact.YES || handler.getDeadLetter() == Fact.YES) {
            return Outcome.satisfied();
        }
        String name = Names.of(flow, context);
        return flow.getDeadLetter() == Fact.NO || handler.getDeadLetter() == Fact.NO
                ? Outcome.violated("Events on " + name + " are dropped when " + Names.of(handler) + " fails.",
                        "Nothing keeps the event for a later try.", handler)
                : Outcome.unknown("Where do events on " + name + " go when " + Names.of(handler) + " fails?", flow,
                        DATA_FLOW__DEAD_LETTER);
    }

    @Override
    public List<Fix> fixes(DataFlow flow, Context context) {
        return List.of(Fix.of("Keep failed events of " + Names.of(flow, context),
                Change.set(flow, DATA_FLOW__DEAD_LETTER, Fact.YES))
                .withTradeOff("Somebody has to look at the events that land there."));
    }

    /** Queues and streams keep a message until it was handled; the queue has a rule of its own. */
    private boolean keepsByItself(Node source) {
        return source instanceof Messaging messaging && switch (messaging.getKind()) {
            case QUEUE, STREAM, BROKER, WORKFLOW -> true;
            default -> false;
        };
    }
}
