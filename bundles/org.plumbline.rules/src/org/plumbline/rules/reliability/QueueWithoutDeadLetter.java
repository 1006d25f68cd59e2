/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.MESSAGING__DEAD_LETTER;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A queue that drops what nobody could handle. */
public final class QueueWithoutDeadLetter extends Rule<Messaging> {

    public QueueWithoutDeadLetter() {
        super(Messaging.class, rule("REL-ASYNC-001", "Queue keeps no messages that failed")
                .medium()
                .bestPractices("REL04-BP02", "REL05-BP03")
                .effort(Effort.LOW)
                .explanation("The queue has no dead-letter queue. A message that its consumer cannot handle is tried "
                        + "over and over until it expires and is gone.")
                .impact("Orders vanish without a trace, and one bad message can hold up all the others.")
                .remediation("Add a dead-letter queue with a limit of three to five tries and an alarm on its length. "
                        + "Write down how its messages are sent again."));
    }

    @Override
    public Outcome check(Messaging queue, Context context) {
        if (queue.getKind() != MessagingKind.QUEUE || context.outgoing(queue).isEmpty()
                || takesFailures(queue, context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(queue);
        return Outcome.required(queue.getDeadLetter(),
                () -> Outcome.violated(name + " has no dead-letter queue.",
                        "Messages that fail are lost once they expire."),
                "Where do messages of " + name + " go that cannot be handled?", queue, MESSAGING__DEAD_LETTER);
    }

    @Override
    public List<Fix> fixes(Messaging queue, Context context) {
        return List.of(Fix.of("Add a dead-letter queue to " + Names.of(queue),
                Change.set(queue, MESSAGING__DEAD_LETTER, Fact.YES))
                .withTradeOff("Somebody has to look at the messages that land there."));
    }

    /** A queue that only other queues fill is a dead-letter queue itself. */
    private static boolean takesFailures(Messaging queue, Context context) {
        List<DataFlow> incoming = context.incoming(queue);
        return !incoming.isEmpty() && incoming.stream().map(context::source).flatMap(Optional::stream)
                .allMatch(s -> s instanceof Messaging m && m.getKind() == MessagingKind.QUEUE);
    }
}
