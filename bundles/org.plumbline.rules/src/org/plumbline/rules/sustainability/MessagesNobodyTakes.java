/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.NODE__OUTGOING;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.model.Stage;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Messages that are sent and stored for nobody. */
public final class MessagesNobodyTakes extends Rule<Messaging> {

    public MessagesNobodyTakes() {
        super(Messaging.class, rule("SUS-ASSET-001", "Messages are sent that nobody takes")
                .medium()
                .bestPractices("SUS02-BP03", "SUS03-BP02", "COST04-BP03")
                .effort(Effort.LOW)
                .explanation("A queue, topic or stream gets messages from one sender, and nothing in the design takes "
                        + "them.")
                .impact("Work is done, carried and stored for nobody, or a part of the business waits for messages "
                        + "that never arrive.")
                .remediation("Draw who takes the messages. If nobody does, stop sending them and delete the queue, "
                        + "topic or stream."));
    }

    @Override
    public Outcome check(Messaging messaging, Context context) {
        if (messaging.getKind() == MessagingKind.WORKFLOW || messaging.getKind() == MessagingKind.BROKER) {
            return Outcome.notApplicable();
        }
        List<DataFlow> incoming = context.incoming(messaging);
        if (incoming.isEmpty()) {
            return Outcome.notApplicable();
        }
        if (!context.outgoing(messaging).isEmpty()) {
            return Outcome.satisfied();
        }
        // With several callers, one of them may be drawn as the one who polls; what other queues send to is set aside.
        if (incoming.size() > 1 || context.source(incoming.get(0)).orElse(null) instanceof Messaging) {
            return Outcome.notApplicable();
        }
        String name = Names.of(messaging);
        return context.workload().getStage() == Stage.IN_PRODUCTION && messaging.getOrigin() == null
                ? Outcome.violated("Nothing takes the messages in " + name + ".",
                        "The workload is in production, and the messages have a sender only.", incoming)
                : Outcome.unknown("Who takes the messages in " + name + "?", messaging, NODE__OUTGOING);
    }
}
