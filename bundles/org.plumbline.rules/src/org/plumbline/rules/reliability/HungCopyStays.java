/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__SELF_HEALING;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** A copy that hangs and is kept. */
public final class HungCopyStays extends FactRule<Compute> {

    public HungCopyStays() {
        super(Compute.class, rule("REL-HEALTH-004", "Copy whose application hangs is never replaced")
                .medium()
                .bestPractices("REL11-BP03", "REL11-BP01")
                .effort(Effort.LOW)
                .explanation("The group of copies watches the machines and not the application on "
                        + "them. A copy that stops answering gets no requests any more, but it stays and counts as "
                        + "capacity.")
                .impact("With each copy that hangs the capacity shrinks, until the rest fails "
                        + "under load on a busy day.")
                .remediation("Let the group use the health checks of the load balancer, and give new "
                        + "copies time to start before they count."),
                COMPUTE__SELF_HEALING, Compute::getSelfHealing, Fact.YES);
    }

    @Override
    protected boolean concerns(Compute compute, Context context) {
        return compute.getKind() == ComputeKind.INSTANCE;
    }

    @Override
    protected boolean worthAsking(Compute compute, Context context) {
        return Entries.behindLoadBalancer(compute, context)
                && Stakes.CRITICAL.in(context.workload(), context);
    }

    @Override
    protected String question(String name) {
        return "Is a copy of " + name + " replaced when its application stops answering?";
    }

    @Override
    protected Outcome broken(Compute compute, String name, Context context) {
        return Outcome.violated("A copy of " + name + " whose application hangs is not replaced.",
                "Only the machine is watched; the application on it may be long dead.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Replace copies of " + name + " that stop answering", mend)
                .withTradeOff("A check that is too strict replaces healthy copies in a loop.");
    }
}
