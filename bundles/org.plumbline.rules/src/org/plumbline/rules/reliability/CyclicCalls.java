/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__INTERACTION;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Interaction;
import org.plumbline.rules.internal.Chains;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.graph.CallCycles;

/** Components that wait for each other in a circle; told once, at the first of them by id. */
public final class CyclicCalls extends Rule<Component> {

    public CyclicCalls() {
        super(Component.class, rule("REL-CYCLE-001", "Components wait for each other in a circle")
                .high()
                .bestPractices("REL04-BP02", "REL03-BP02")
                .effort(Effort.MEDIUM)
                .explanation("A request comes back to a component that is still waiting for its answer. Each turn "
                        + "holds one more connection, and none of the components can start or recover without the "
                        + "others.")
                .impact("Under load all of them stop answering together, and after an outage nobody knows which to "
                        + "bring back first.")
                .remediation("Break the circle: hand one of the calls over as a message, move what both sides need "
                        + "into a component of its own, or send the data along with the first call."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        Optional<CallCycles.Cycle> found = context.analysis(CallCycles.ANALYSIS).at(component);
        if (found.isEmpty()) {
            return Outcome.notApplicable();
        }
        CallCycles.Cycle cycle = found.get();
        String all = cycle.size() == 1 ? Names.of(component) + " calls itself and waits"
                : cycle.size() + " components wait for each other";
        return Outcome.violated(all + ": " + Chains.circle(cycle.components(), context) + ".",
                "When one of them is slow, all of them wait, and none comes back before the others.", cycle.flows());
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        List<DataFlow> closing = context.analysis(CallCycles.ANALYSIS).at(component).map(CallCycles.Cycle::closing)
                .orElse(List.of());
        if (closing.isEmpty()) {
            return List.of();
        }
        String what = closing.size() == 1 ? Names.of(closing.get(0), context)
                : closing.size() + " calls that close the circle";
        List<Change> changes = closing.stream().map(flow -> Change.set(flow, DATA_FLOW__INTERACTION,
                Interaction.ASYNCHRONOUS)).toList();
        return List.of(new Fix("Make " + what + " asynchronous", "The caller gets no answer at once and has to cope "
                + "with messages that arrive late or twice.", changes));
    }
}
