/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.MESSAGING__RETENTION_HOURS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Messaging;
import org.plumbline.model.Objectives;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Goals;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** Messages that are gone before their consumer is back. */
public final class MessagesExpireInOutage extends Rule<Messaging> {

    private static final Parameter LEAST = Parameter.of("leastHours", 24,
            "Time that messages are kept at least, in hours: long enough to mend a consumer.");
    private static final double MINUTES_AN_HOUR = 60;
    private static final double FOUR_DAYS = 96;

    public MessagesExpireInOutage() {
        super(Messaging.class, rule("REL-ASYNC-003", "Messages expire before their consumer is back")
                .high()
                .bestPractices("REL04-BP02", "REL13-BP02")
                .effort(Effort.LOW)
                .explanation("Messages are kept for less time than an outage of their consumer may last: the agreed "
                        + "recovery time, or a day when nobody is at work.")
                .impact("Orders and events that arrived during the outage are gone for good, although the queue was "
                        + "there to keep them.")
                .remediation("Keep messages for several days, longer than a weekend without staff, and alarm on the "
                        + "age of the oldest one.")
                .parameters(LEAST));
    }

    @Override
    public Outcome check(Messaging messaging, Context context) {
        switch (messaging.getKind()) {
            case QUEUE, STREAM, BROKER -> { }
            default -> {
                return Outcome.notApplicable();
            }
        }
        if (context.outgoing(messaging).isEmpty()) {
            return Outcome.notApplicable();
        }
        String name = Names.of(messaging);
        if (!messaging.isSetRetentionHours()) {
            return Stakes.CRITICAL.in(context.workload(), context)
                    ? Outcome.unknown("For how many hours does " + name + " keep a message?", messaging,
                            MESSAGING__RETENTION_HOURS)
                    : Outcome.notApplicable();
        }
        double least = least(context);
        return messaging.getRetentionHours() >= least ? Outcome.satisfied()
                : Outcome.violated(name + " keeps messages for " + Figures.text(messaging.getRetentionHours())
                        + " hours; an outage may last " + Figures.text(least) + ".",
                        "What arrives while the consumer is down expires before it is back.");
    }

    private static double least(Context context) {
        double hours = context.value(LEAST);
        return Goals.of(context).filter(Objectives::isSetRecoveryTimeMinutes)
                .map(o -> Math.max(hours, o.getRecoveryTimeMinutes() / MINUTES_AN_HOUR)).orElse(hours);
    }

    @Override
    public List<Fix> fixes(Messaging messaging, Context context) {
        return List.of(Fix.of("Keep the messages of " + Names.of(messaging) + " longer",
                Change.set(messaging, MESSAGING__RETENTION_HOURS, Math.max(FOUR_DAYS, Math.ceil(least(context)))))
                .asking("For how many hours are messages kept?", "hours")
                .withTradeOff("Streams charge for the longer time; old messages may be worth nothing to customers."));
    }
}
