/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__LOAD_PATTERN;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__SCALING;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Locale;

import org.plumbline.model.Compute;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.Scaling;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Capacity that stays while the load moves. */
public final class FixedCapacityUnderVaryingLoad extends Rule<Compute> {

    public FixedCapacityUnderVaryingLoad() {
        super(Compute.class, rule("PERF-SCALE-001", "Capacity is fixed although the load varies")
                .high()
                .bestPractices("PERF02-BP05", "PERF05-BP05", "REL07-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The number of copies never changes, but the load goes up and down. The capacity is wrong "
                        + "most of the time.")
                .impact("Customers wait at the peaks, and between them idle machines are paid for.")
                .remediation("Scale on the measure that follows the load, such as requests for each copy or the length "
                        + "of the queue. Set the lowest and highest number on purpose."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        LoadPattern load = compute.getLoadPattern();
        if (load != LoadPattern.VARIABLE && load != LoadPattern.SPIKY && load != LoadPattern.PREDICTABLE) {
            return compute.getScaling() == Scaling.FIXED && load == LoadPattern.UNKNOWN
                    && !context.incoming(compute).isEmpty()
                            ? Outcome.unknown("How does the load of " + Names.of(compute) + " change over time?",
                                    compute, COMPONENT__LOAD_PATTERN)
                            : Outcome.notApplicable();
        }
        String name = Names.of(compute);
        if (load == LoadPattern.PREDICTABLE && compute.getScaling() == Scaling.SCHEDULED) {
            return Outcome.satisfied();
        }
        return Outcome.required(Known.elastic(compute, context),
                () -> Outcome.violated("The capacity of " + name + " does not follow its load.",
                        "Its load is " + load.getLiteral().toLowerCase(Locale.ROOT) + ", its number of copies is not."),
                "Does the number of copies of " + name + " follow the load?", compute, COMPONENT__SCALING);
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(Fix.of("Scale " + Names.of(compute) + " with its load",
                Change.set(compute, COMPONENT__SCALING, Scaling.AUTOMATIC))
                .withTradeOff("Cost follows the load; set a highest number of copies."));
    }
}
