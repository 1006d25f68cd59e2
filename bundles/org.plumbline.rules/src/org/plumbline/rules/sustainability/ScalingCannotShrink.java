/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MIN_REPLICAS;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__REPLICAS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.Scaling;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** Scaling that has nowhere to go when the load is low. */
public final class ScalingCannotShrink extends Rule<Compute> {

    private static final Parameter FLOOR = Parameter.percent("floorPercent", 75,
            "Lowest number of copies as a share of the highest from which on scaling in saves little, in percent.");
    private static final int TWO = 2;
    private static final int QUARTER = 4;
    /** Copies from which on it is worth asking for the lowest number. */
    private static final int MANY = 6;

    public ScalingCannotShrink() {
        super(Compute.class, rule("SUS-SCALE-001", "Scaling keeps nearly all copies when the load is low")
                .medium()
                .bestPractices("SUS02-BP01", "COST09-BP03", "SUS05-BP01")
                .effort(Effort.LOW)
                .explanation("The component scales by its load, but the lowest number of copies is close to the "
                        + "highest, so next to nothing is switched off at night.")
                .impact("Machines for the busiest hour run in every hour and are paid for in every hour.")
                .remediation("Lower the least number to what the quietest hour needs, two where one may fail. Shorten "
                        + "the start of a copy, so that scaling out is trusted.")
                .parameters(FLOOR));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (compute.getScaling() != Scaling.AUTOMATIC || !compute.isSetMaxReplicas()
                || compute.getMaxReplicas() <= TWO || compute.getLoadPattern() == LoadPattern.STEADY) {
            return Outcome.notApplicable();
        }
        String name = Names.of(compute);
        if (!compute.isSetMinReplicas()) {
            return compute.getMaxReplicas() >= MANY
                    ? Outcome.unknown("How many copies of " + name + " run when the load is lowest?", compute,
                            COMPONENT__MIN_REPLICAS)
                    : Outcome.notApplicable();
        }
        boolean stuck = compute.getMinReplicas() > TWO
                && compute.getMinReplicas() * 100.0 >= context.value(FLOOR) * compute.getMaxReplicas();
        return stuck ? Outcome.violated(name + " runs " + compute.getMinReplicas() + " copies at least and "
                + compute.getMaxReplicas() + " at most.", "At the lowest load it keeps nearly all of them.")
                : Outcome.satisfied();
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        int least = Math.max(TWO, compute.getMaxReplicas() / QUARTER);
        List<Change> changes = new ArrayList<>();
        changes.add(Change.set(compute, COMPONENT__MIN_REPLICAS, least));
        if (compute.isSetReplicas() && compute.getReplicas() > compute.getMaxReplicas()) {
            changes.add(Change.set(compute, COMPONENT__REPLICAS, compute.getMaxReplicas()));
        }
        return List.of(new Fix("Let " + Names.of(compute) + " shrink to " + least + " copies",
                "A sudden peak waits until copies have started.", changes)
                .asking("How many copies serve the quietest hour?", "copies"));
    }
}
