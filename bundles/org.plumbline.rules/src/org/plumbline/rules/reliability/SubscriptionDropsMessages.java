/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__DEAD_LETTER;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.DataFlow;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Node;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A topic or bus that sends to something that may be away. Handlers are {@link EventsWithoutDeadLetter}'s concern. */
public final class SubscriptionDropsMessages extends Rule<DataFlow> {

    public SubscriptionDropsMessages() {
        super(DataFlow.class, rule("REL-HOP-002", "Subscription drops what it cannot deliver")
                .medium()
                .bestPractices("REL04-BP02", "REL05-BP03")
                .effort(Effort.LOW)
                .explanation("A topic or event bus delivers to another system, an entry or a queue and keeps nothing "
                        + "that it could not deliver. After its tries the message is dropped.")
                .impact("A partner that was away for a day never hears of the orders of that day, and nobody can say "
                        + "which.")
                .remediation("Give the subscription a dead-letter queue with an alarm on it, and write down how its "
                        + "messages are sent again. Better still, put a queue between the topic and who may be away."));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        if (flow.getInteraction() != Interaction.ASYNCHRONOUS
                || !(context.source(flow).orElse(null) instanceof Messaging sender) || !keepsNothing(sender)) {
            return Outcome.notApplicable();
        }
        Optional<Node> target = context.target(flow);
        boolean away = target.filter(t -> t instanceof ExternalSystem || t instanceof NetworkEntry).isPresent();
        if (!away && !(target.orElse(null) instanceof Messaging)) {
            return Outcome.notApplicable();
        }
        return switch (flow.getDeadLetter()) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated(Names.of(sender) + " drops what it cannot deliver to "
                    + Names.of(target.orElseThrow()) + ".", "Nothing keeps the message until the target is back.",
                    target.orElseThrow());
            case UNKNOWN -> away && (flow.getCritical() == Fact.YES || Stakes.CRITICAL.in(context.workload(), context))
                    ? Outcome.unknown("Where do messages go that " + Names.of(sender) + " cannot deliver to "
                            + Names.of(target.orElseThrow()) + "?", flow, DATA_FLOW__DEAD_LETTER)
                    : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(DataFlow flow, Context context) {
        return List.of(Fix.of("Keep what cannot be delivered on " + Names.of(flow, context),
                Change.set(flow, DATA_FLOW__DEAD_LETTER, Fact.YES))
                .withTradeOff("Somebody has to look at the messages that land there."));
    }

    private static boolean keepsNothing(Messaging sender) {
        return sender.getKind() == MessagingKind.TOPIC || sender.getKind() == MessagingKind.BUS;
    }
}
