/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__LATENCY_MILLIS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.Optional;

import org.plumbline.model.Component;
import org.plumbline.rules.internal.Chains;
import org.plumbline.rules.internal.Environments;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Goals;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.graph.RequestLatency;

/** A chain of calls that takes longer than users accept; told where requests enter the workload. */
public final class ChainMissesLatency extends Rule<Component> {

    public ChainMissesLatency() {
        super(Component.class, rule("PERF-CHAIN-001", "Chain of calls takes longer than users accept")
                .high()
                .bestPractices("PERF04-BP01", "PERF04-BP06", "PERF05-BP02")
                .effort(Effort.HIGH)
                .explanation("A request waits for one component after the other. What they are said to take, and the "
                        + "time that light needs between Regions, adds up to more than the latency objective.")
                .impact("Users wait longer than they are willing to, and those who can go elsewhere do.")
                .remediation("Call in parallel what does not depend on each other, keep answers in a cache, and send "
                        + "as a message what the user need not wait for. Bring together what lies in different "
                        + "Regions."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        RequestLatency latency = context.analysis(RequestLatency.ANALYSIS);
        Optional<RequestLatency.Slow> found = latency.slowAt(component);
        if (found.isPresent()) {
            return Environments.serveTheTeam(component, context) ? Outcome.notApplicable()
                    : violated(component, found.get(), context);
        }
        Optional<Component> unsaid = latency.unsaidAt(component);
        if (unsaid.isPresent()) {
            return Outcome.unknown("How many milliseconds does " + Names.of(context.reading(unsaid.get()))
                    + " add to requests to " + Names.of(component) + "?", unsaid.get(), COMPONENT__LATENCY_MILLIS);
        }
        return latency.isFastAt(component) ? Outcome.satisfied() : Outcome.notApplicable();
    }

    private static Outcome violated(Component component, RequestLatency.Slow slow, Context context) {
        String objective = Goals.of(context).map(o -> Figures.text(o.getLatencyMillis())).orElse("?");
        String distance = slow.distanceMillis() == 0 ? ""
                : ", " + Figures.text(Math.rint(slow.distanceMillis())) + " of them between Regions";
        return Outcome.violated("Requests to " + Names.of(component) + " take at least "
                + Figures.text(Math.rint(slow.millis())) + " ms" + distance + "; users accept " + objective + ".",
                "They wait for each of these in turn: " + Chains.text(slow.way(), context) + ".", slow.way());
    }
}
