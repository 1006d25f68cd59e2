/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MAX_REPLICAS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.Scaling;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A scaling group that cannot scale. */
public final class ScalingWithoutRoom extends Rule<Compute> {

    public ScalingWithoutRoom() {
        super(Compute.class, rule("REL-SCALE-001", "Automatic scaling has no room to move")
                .high()
                .bestPractices("REL07-BP01", "REL07-BP03")
                .effort(Effort.LOW)
                .explanation("The number of copies is said to follow the load, but its lowest and its highest number "
                        + "are the same. It never changes.")
                .impact("Everybody relies on scaling until the first busy day, when customers wait or are turned away.")
                .remediation("Raise the highest number to what the peak needs and a reserve, and the quotas with it. "
                        + "Set scaling to fixed where a constant number is meant."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (compute.getScaling() != Scaling.AUTOMATIC || !compute.isSetMinReplicas() || !compute.isSetMaxReplicas()) {
            return Outcome.notApplicable();
        }
        return compute.getMaxReplicas() > compute.getMinReplicas() ? Outcome.satisfied()
                : Outcome.violated(Names.of(compute) + " scales from " + compute.getMinReplicas() + " to "
                        + compute.getMaxReplicas() + " in the number of its copies.",
                        "Its capacity stays the same whatever the load is.");
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        int twice = (int) Math.min(Integer.MAX_VALUE, Math.max(2, 2L * compute.getMinReplicas()));
        return List.of(Fix.of("Let " + Names.of(compute) + " scale further",
                Change.set(compute, COMPONENT__MAX_REPLICAS, twice))
                .asking("How many copies may run at most?", "copies")
                .withTradeOff("Cost follows the load up to the highest number."));
    }
}
