/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.ALARM__WATCHES;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__METRICS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Alarm;
import org.plumbline.model.DataFlow;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A system of somebody else that the workload waits for and does not measure. */
public final class ExternalSystemUnwatched extends Rule<ExternalSystem> {

    public ExternalSystemUnwatched() {
        super(ExternalSystem.class, rule("OPS-EXT-001", "Calls to an external system are not measured")
                .high()
                .bestPractices("OPS04-BP04", "REL06-BP01", "OPS08-BP04")
                .effort(Effort.LOW)
                .explanation("The workload waits for answers of a system that somebody else runs, and neither errors "
                        + "nor latency of these calls are recorded.")
                .impact("When the partner fails, the team searches its own code for hours and has no figures for the "
                        + "talk about the contract.")
                .remediation("Record count, errors and latency of each call to it on your side, alarm on a rise, and "
                        + "subscribe to the partner's status messages."));
    }

    @Override
    public Outcome check(ExternalSystem system, Context context) {
        List<DataFlow> calls = context.incoming(system).stream()
                .filter(flow -> flow.getInteraction() == Interaction.REQUEST).toList();
        if (calls.isEmpty()) {
            return Outcome.notApplicable();
        }
        return switch (system.getMetrics()) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated("Errors and latency of calls to " + Names.of(system) + " are not recorded.",
                    "The workload waits for it and cannot tell its failures from its own.", calls);
            case UNKNOWN -> !context.referrers(system, ALARM__WATCHES, Alarm.class).isEmpty() ? Outcome.satisfied()
                    : Stakes.OPERATED.in(context.workload(), context)
                            ? Outcome.unknown("Are errors and latency of calls to " + Names.of(system) + " recorded?",
                                    system, COMPONENT__METRICS)
                            : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(ExternalSystem system, Context context) {
        return List.of(Fix.of("Record errors and latency of calls to " + Names.of(system),
                Change.set(system, COMPONENT__METRICS, Fact.YES)));
    }
}
