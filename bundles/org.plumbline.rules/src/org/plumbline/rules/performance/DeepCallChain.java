/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.rules.internal.Chains;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;
import org.plumbline.validation.graph.CallDepth;

/** Many services that wait for each other in a row; told where requests enter the workload. */
public final class DeepCallChain extends Rule<Component> {

    /** With five in a row, of which each is slow once in a hundred times, one request in twenty is slow. */
    private static final Parameter MOST = Parameter.of("mostServices", 4,
            "Services that may wait for each other in a row");

    public DeepCallChain() {
        super(Component.class, rule("PERF-CHAIN-002", "Many services wait for each other in a row")
                .medium()
                .bestPractices("PERF04-BP01", "REL04-BP02", "REL03-BP01")
                .effort(Effort.HIGH)
                .parameters(MOST)
                .explanation("A request passes more services one after the other than the team's limit. Each adds its "
                        + "own time and its rare slow answers, and all of them are busy until the last one answers.")
                .impact("Pages that are fast in tests are slow for one user in twenty, and a slow service at the end "
                        + "is felt everywhere.")
                .remediation("Merge services that always call each other, keep a copy of the data where it is needed, "
                        + "or let the later steps be triggered by a message."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        CallDepth depths = context.analysis(CallDepth.ANALYSIS);
        int depth = depths.at(component);
        if (depth == 0) {
            return Outcome.notApplicable();
        }
        if (depth <= context.value(MOST)) {
            return Outcome.satisfied();
        }
        List<Component> way = depths.way(component);
        return Outcome.violated("Requests to " + Names.of(component) + " wait for " + depth + " services in a row.",
                "Each waits for the next: " + Chains.text(way, context) + ".", way);
    }
}
