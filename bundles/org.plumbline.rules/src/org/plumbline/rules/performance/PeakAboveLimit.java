/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MAX_REQUESTS_PER_SECOND;
import static org.plumbline.model.PlumblinePackage.Literals.MESSAGING__PARTITIONS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.OptionalDouble;

import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Messaging;
import org.plumbline.rules.internal.Callers;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** A store or a stream that takes less than is sent to it. */
public final class PeakAboveLimit extends Rule<Component> {

    private static final String KINESIS = "aws.kinesis";
    /** Records a second that one shard of Kinesis Data Streams takes, from its quotas. */
    private static final double RECORDS_A_SHARD = 1000;
    /** Half as much again as the peak, so that a busy day does not reach the limit. */
    private static final double RESERVE = 1.5;
    private static final Parameter HIGH = Parameter.of("highRequestsPerSecond", 1000,
            "Requests or messages a second from which on the limit of a data store or stream has to be known");

    public PeakAboveLimit() {
        super(Component.class, rule("PERF-LIMIT-001", "More is sent than the data store or stream can take")
                .high()
                .bestPractices("PERF03-BP02", "PERF02-BP05", "REL01-BP02", "REL07-BP01")
                .effort(Effort.MEDIUM)
                .parameters(HIGH)
                .explanation("The peak rates of the flows to the component add up to more than its provisioned "
                        + "capacity or its number of partitions can take.")
                .impact("At the busiest hour requests are refused or data waits for hours, and orders get lost.")
                .remediation("Provision for the peak and half as much again, let the capacity follow the load, or "
                        + "spread the load over more partitions with a key that divides it evenly."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        if (!(component instanceof DataStore) && !(component instanceof Messaging)) {
            return Outcome.notApplicable();
        }
        OptionalDouble peak = Callers.peak(context.incoming(component));
        if (peak.isEmpty()) {
            return Outcome.notApplicable();
        }
        OptionalDouble limit = limit(component);
        if (limit.isEmpty()) {
            return peak.getAsDouble() < context.value(HIGH) || Known.elastic(component, context) == Fact.YES
                    ? Outcome.notApplicable() : question(component);
        }
        if (peak.getAsDouble() <= limit.getAsDouble()) {
            return Outcome.satisfied();
        }
        List<DataFlow> flows = context.incoming(component);
        return Outcome.violated(Figures.text(peak.getAsDouble()) + " a second reach " + Names.of(component)
                + " at the peak; it takes " + Figures.text(limit.getAsDouble()) + ".",
                "What is above the limit is refused or waits until the peak is over.", flows);
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        double needed = Callers.peak(context.incoming(component)).orElse(0) * RESERVE;
        String name = Names.of(component);
        if (isSharded(component) && !component.isSetMaxRequestsPerSecond()) {
            return List.of(Fix.of("Give " + name + " enough shards", Change.set(component, MESSAGING__PARTITIONS,
                    (int) Math.ceil(needed / RECORDS_A_SHARD)))
                    .asking("How many shards does " + name + " have?", "shards")
                    .withTradeOff("Each shard is paid by the hour."));
        }
        return List.of(Fix.of("Provision " + name + " for its peak",
                Change.set(component, COMPONENT__MAX_REQUESTS_PER_SECOND, needed))
                .asking("How many requests a second does " + name + " have to take?", "requests a second")
                .withTradeOff("Capacity for the peak is paid for between the peaks too."));
    }

    private static OptionalDouble limit(Component component) {
        if (component.isSetMaxRequestsPerSecond()) {
            return OptionalDouble.of(component.getMaxRequestsPerSecond());
        }
        return isSharded(component) && component instanceof Messaging stream && stream.isSetPartitions()
                ? OptionalDouble.of(stream.getPartitions() * RECORDS_A_SHARD) : OptionalDouble.empty();
    }

    private static Outcome question(Component component) {
        String name = Names.of(component);
        return isSharded(component)
                ? Outcome.unknown("How many shards does " + name + " have?", component, MESSAGING__PARTITIONS)
                : Outcome.unknown("How many requests a second can " + name + " take?", component,
                        COMPONENT__MAX_REQUESTS_PER_SECOND);
    }

    private static boolean isSharded(Component component) {
        return KINESIS.equals(component.getService()) && component instanceof Messaging;
    }
}
