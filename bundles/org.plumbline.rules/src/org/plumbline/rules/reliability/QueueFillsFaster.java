/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__SCALING;
import static org.plumbline.model.PlumblinePackage.Literals.MESSAGING__BOUNDED;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.model.Scaling;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A queue that gets more at the peak than is taken out, without an end. */
public final class QueueFillsFaster extends Rule<Messaging> {

    public QueueFillsFaster() {
        super(Messaging.class, rule("REL-QUEUE-001", "Queue grows without bound at the peak")
                .medium()
                .bestPractices("REL05-BP04", "REL04-BP02")
                .effort(Effort.MEDIUM)
                .explanation("At the peak more messages arrive than the fixed number of consumers can handle, and "
                        + "nothing limits how many wait or how old they get.")
                .impact("After a peak the queue is full of work nobody waits for any more, and customers of the hour "
                        + "wait behind it.")
                .remediation("Let the consumers scale with the age of the oldest message. Refuse or drop what comes "
                        + "too late, put urgent work into a queue of its own and alarm on the age."));
    }

    @Override
    public Outcome check(Messaging queue, Context context) {
        if (queue.getKind() != MessagingKind.QUEUE) {
            return Outcome.notApplicable();
        }
        OptionalDouble arriving = arriving(queue, context);
        OptionalDouble handled = handled(queue, context);
        if (arriving.isEmpty() || handled.isEmpty()) {
            return Outcome.notApplicable();
        }
        if (handled.getAsDouble() >= arriving.getAsDouble()) {
            return Outcome.satisfied();
        }
        String name = Names.of(queue);
        return Outcome.required(queue.getBounded(),
                () -> Outcome.violated(name + " gets " + Figures.text(arriving.getAsDouble()) + " messages a second at "
                        + "the peak; its consumers handle " + Figures.text(handled.getAsDouble()) + ".",
                        "What waits keeps growing while the peak lasts, and nothing limits it."),
                "What happens to work in " + name + " that is too much or too old?", queue, MESSAGING__BOUNDED);
    }

    /** Messages a second at the peak; none unless every sender says it. */
    private static OptionalDouble arriving(Messaging queue, Context context) {
        List<DataFlow> flows = context.incoming(queue);
        return flows.isEmpty() || !flows.stream().allMatch(DataFlow::isSetPeakPerSecond) ? OptionalDouble.empty()
                : OptionalDouble.of(flows.stream().mapToDouble(DataFlow::getPeakPerSecond).sum());
    }

    /** Messages a second that the consumers handle; none when one of them scales or does not say it. */
    private static OptionalDouble handled(Messaging queue, Context context) {
        double sum = 0;
        boolean any = false;
        for (DataFlow flow : context.outgoing(queue)) {
            if (context.target(flow).orElse(null) instanceof Compute consumer) {
                if (!consumer.isSetMaxRequestsPerSecond() || Known.elastic(consumer, context) != Fact.NO) {
                    return OptionalDouble.empty();
                }
                sum += consumer.getMaxRequestsPerSecond();
                any = true;
            }
        }
        return any ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }

    @Override
    public List<Fix> fixes(Messaging queue, Context context) {
        List<Change> changes = new ArrayList<>();
        for (DataFlow flow : context.outgoing(queue)) {
            if (context.target(flow).orElse(null) instanceof Compute consumer) {
                changes.add(Change.set(consumer, COMPONENT__SCALING, Scaling.AUTOMATIC));
            }
        }
        return List.of(new Fix("Let the consumers of " + Names.of(queue) + " scale with what waits",
                "Cost follows the load; set a highest number of copies.", changes),
                Fix.of("Refuse or drop what is too much for " + Names.of(queue),
                        Change.set(queue, MESSAGING__BOUNDED, Fact.YES))
                        .withTradeOff("Senders have to be told of work that was refused."));
    }
}
