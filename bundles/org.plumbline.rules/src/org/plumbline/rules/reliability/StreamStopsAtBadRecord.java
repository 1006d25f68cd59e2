/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__DEAD_LETTER;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.model.Node;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A consumer of a stream that cannot put a record aside: all records behind it wait, or it is lost. */
public final class StreamStopsAtBadRecord extends Rule<DataFlow> {

    public StreamStopsAtBadRecord() {
        super(DataFlow.class, rule("REL-HOP-001", "One bad record stops or leaves a stream")
                .medium()
                .bestPractices("REL04-BP02", "REL05-BP03")
                .effort(Effort.LOW)
                .explanation("The consumer reads a stream in order and has no place for a record that it cannot "
                        + "handle. It tries the record until it expires, and all records behind it wait.")
                .impact("One malformed order holds up all later ones for hours, and is gone in the end.")
                .remediation("Send records that fail a few times to a queue of their own with an alarm on it. Limit "
                        + "the tries and the age of a record, and split a failed batch to find the bad one."));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        if (flow.getInteraction() != Interaction.STREAM && flow.getInteraction() != Interaction.ASYNCHRONOUS
                || !(context.target(flow).orElse(null) instanceof Compute consumer)
                || !isStream(flow, context.source(flow).orElse(null))) {
            return Outcome.notApplicable();
        }
        if (flow.getDeadLetter() == Fact.YES || consumer.getDeadLetter() == Fact.YES) {
            return Outcome.satisfied();
        }
        String name = Names.of(flow, context);
        if (flow.getDeadLetter() == Fact.NO || consumer.getDeadLetter() == Fact.NO) {
            return Outcome.violated(Names.of(consumer) + " has no place for records of " + name
                    + " that it cannot handle.", "The order of the stream makes later records wait for the bad one.",
                    consumer);
        }
        return flow.getCritical() == Fact.YES || Stakes.CRITICAL.in(context.workload(), context)
                ? Outcome.unknown("Where do records of " + name + " go that " + Names.of(consumer) + " cannot handle?",
                        flow, DATA_FLOW__DEAD_LETTER)
                : Outcome.notApplicable();
    }

    @Override
    public List<Fix> fixes(DataFlow flow, Context context) {
        return List.of(Fix.of("Put records of " + Names.of(flow, context) + " aside that fail",
                Change.set(flow, DATA_FLOW__DEAD_LETTER, Fact.YES))
                .withTradeOff("Later records overtake the one that was put aside."));
    }

    private static boolean isStream(DataFlow flow, Node source) {
        return source instanceof Messaging messaging && messaging.getKind() == MessagingKind.STREAM
                || source instanceof DataStore && flow.getInteraction() == Interaction.STREAM;
    }
}
