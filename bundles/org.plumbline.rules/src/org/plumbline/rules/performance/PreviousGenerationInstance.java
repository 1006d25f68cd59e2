/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.validation.RuleInfo.rule;

import java.util.Optional;
import java.util.Set;

import org.plumbline.model.Component;
import org.plumbline.rules.internal.InstanceTypes;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Instances that are slower and dearer than their successors. */
public final class PreviousGenerationInstance extends Rule<Component> {

    /** Families that AWS lists as previous generation, and those that have had two successors since. */
    private static final Set<String> OLD = Set.of("t1", "t2", "m1", "m2", "m3", "m4", "c1", "c3", "c4", "r3", "r4",
            "i2", "d2", "g2", "g3", "p2", "p3", "x1", "cr1", "hs1");

    public PreviousGenerationInstance() {
        super(Component.class, rule("PERF-GEN-001", "Instance type is of a previous generation")
                .medium()
                .bestPractices("PERF02-BP01", "COST06-BP02", "SUS05-BP02")
                .effort(Effort.LOW)
                .explanation("The instance type has successors that do more work for the same price and less energy.")
                .impact("The company pays more for slower answers, and the type gets scarce when it is needed.")
                .remediation("Move to the current generation of the family, or to its ARM version, in a test "
                        + "environment first. Check the drivers of the image."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        String size = component.getSize();
        Optional<String> family = InstanceTypes.family(size);
        if (family.isEmpty()) {
            return Outcome.notApplicable();
        }
        return OLD.contains(family.get())
                ? Outcome.violated(Names.of(component) + " runs on " + size + ", a type of a previous generation.",
                        "Its successors cost no more and are faster.")
                : Outcome.satisfied();
    }
}
