/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__TRACING;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A chain of calls in which nobody can find the slow one. */
public final class NoTracing extends Rule<Compute> {

    public NoTracing() {
        super(Compute.class, rule("OPS-TRACE-001", "Requests cannot be traced along a chain of services")
                .medium()
                .bestPractices("OPS04-BP05", "OPS08-BP03", "REL06-BP07")
                .effort(Effort.MEDIUM)
                .explanation("The service is called and calls others while somebody waits, and requests are not traced "
                        + "through it.")
                .impact("Finding the cause of slow or failed orders takes the teams a day of blaming each other.")
                .remediation("Pass a trace id along all calls, record spans with an open standard and sample enough "
                        + "to see rare failures."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        boolean called = context.incoming(compute).stream().anyMatch(NoTracing::synchronous);
        if (!called || !callsServices(compute, context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(compute);
        return Outcome.required(compute.getTracing(),
                () -> Outcome.violated("Requests are not traced through " + name + ".",
                        "It stands in the middle of a synchronous chain, where the trail breaks off."),
                "Are requests traced through " + name + "?", compute, COMPONENT__TRACING);
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(Fix.of("Trace requests through " + Names.of(compute),
                Change.set(compute, COMPONENT__TRACING, Fact.YES))
                .withTradeOff("Traces cost by their number; sample the frequent ones."));
    }

    private static boolean callsServices(Compute compute, Context context) {
        return context.outgoing(compute).stream().filter(NoTracing::synchronous).map(context::target)
                .flatMap(Optional::stream).anyMatch(t -> t instanceof Compute || t instanceof ExternalSystem);
    }

    private static boolean synchronous(DataFlow flow) {
        return flow.getInteraction() == Interaction.REQUEST;
    }
}
