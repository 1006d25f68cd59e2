/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__CRITICAL;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__FALLBACK;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Node;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Something that is nice to have and takes the product down with it. */
public final class NoFallback extends Rule<DataFlow> {

    public NoFallback() {
        super(DataFlow.class, rule("REL-DEGRADE-001", "Caller fails with a dependency it could do without")
                .high()
                .bestPractices("REL05-BP01", "REL11-BP05")
                .effort(Effort.MEDIUM)
                .explanation("The workload fulfils its purpose without the target, yet the caller waits for it and has "
                        + "nothing to go on with when no answer comes.")
                .impact("An outage of a side feature, such as ratings or recommendations, stops sales that have "
                        + "nothing to do with it.")
                .remediation("Give the caller a default, an older answer from a cache or a page without that part. "
                        + "Stop calling a target that keeps failing, and test the case."));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        Fact fallback = flow.getFallback();
        if (flow.getInteraction() != Interaction.REQUEST || flow.getCritical() == Fact.YES
                || !(context.source(flow).orElse(null) instanceof Compute caller)) {
            return Outcome.notApplicable();
        }
        if (fallback == Fact.YES) {
            return Outcome.satisfied();
        }
        Node target = context.target(flow).orElse(null);
        if (target == null) {
            return Outcome.notApplicable();
        }
        if (fallback == Fact.NO && flow.getCritical() == Fact.NO) {
            return Outcome.violated(Names.of(caller) + " cannot go on without " + Names.of(target)
                    + ", which the workload could do without.", "A part that matters little takes down one that does.",
                    caller);
        }
        if (fallback == Fact.NO) {
            return Outcome.unknown("Does the workload fail its purpose without " + Names.of(target) + "?", flow,
                    DATA_FLOW__CRITICAL);
        }
        boolean matters = flow.getCritical() == Fact.NO
                || target instanceof ExternalSystem && Stakes.CRITICAL.in(context.workload(), context);
        return matters ? Outcome.unknown("What does " + Names.of(caller) + " do when " + Names.of(target)
                + " does not answer?", flow, DATA_FLOW__FALLBACK) : Outcome.notApplicable();
    }

    @Override
    public List<Fix> fixes(DataFlow flow, Context context) {
        return List.of(Fix.of("Let " + Names.of(flow, context) + " fail without its caller",
                Change.set(flow, DATA_FLOW__FALLBACK, Fact.YES))
                .withTradeOff("Users see less, or older data, while the target is down."));
    }
}
