/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__RETRIES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.rules.internal.Chains;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;
import org.plumbline.validation.graph.RetryStorms;

/** Retries at several steps of a chain, which multiply; told at the component that gets them all. */
public final class RetryStorm extends Rule<Component> {

    /** Three tries at two steps, nine calls, are still within what a target bears; a third step makes 27 of them. */
    private static final Parameter MOST_CALLS = Parameter.of("mostCalls", 9,
            "calls of one component that a single request may turn into");

    public RetryStorm() {
        super(Component.class, rule("REL-STORM-001", "Retries along a chain multiply")
                .high()
                .bestPractices("REL05-BP03", "REL05-BP04")
                .effort(Effort.LOW)
                .explanation("Several callers along a chain try again when a call fails. Each try of the first makes "
                        + "all those behind it try again, so that one request hits the last component many times.")
                .impact("A short failure turns into an overload that the component cannot recover from, and the outage "
                        + "lasts for hours.")
                .remediation("Retry at one step of the chain only, the one nearest to the user, and let the others "
                        + "fail at once. Limit retries by a budget and stop them while most calls fail.")
                .parameters(MOST_CALLS));
    }

    @Override
    public Outcome check(Component component, Context context) {
        Optional<RetryStorms.Storm> found = context.analysis(RetryStorms.ANALYSIS).at(component);
        if (found.isEmpty()) {
            return Outcome.notApplicable();
        }
        RetryStorms.Storm storm = found.get();
        if (storm.calls() <= context.value(MOST_CALLS)) {
            return Outcome.satisfied();
        }
        String tries = storm.retried().stream().map(f -> Integer.toString(1 + f.getRetries()))
                .collect(Collectors.joining(" × "));
        String calls = Figures.text(storm.calls());
        return Outcome.violated("When " + Names.of(component) + " fails, one request calls it " + calls + " times: "
                + tries + " = " + calls + ".", "Each step tries again what the one before tries again: "
                + Chains.text(callers(storm, component, context), context) + ".", storm.retried());
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        List<Change> changes = context.analysis(RetryStorms.ANALYSIS).inner(component).stream()
                .<Change>map(flow -> Change.set(flow, DATA_FLOW__RETRIES, 0)).toList();
        return List.of(new Fix("Retry only at the first step of the chain to " + Names.of(component),
                "A failure that a retry nearby would have hidden goes all the way back to the first caller.", changes));
    }

    /** Who tries again, and what they all end at. */
    private static List<Element> callers(RetryStorms.Storm storm, Component last, Context context) {
        List<Element> way = new ArrayList<>();
        for (DataFlow flow : storm.retried()) {
            context.source(flow).ifPresent(way::add);
        }
        way.add(last);
        return way;
    }
}
