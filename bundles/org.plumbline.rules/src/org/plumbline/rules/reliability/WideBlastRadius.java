/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MULTI_ZONE;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.Criticality;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.BlastRadius;
import org.plumbline.rules.internal.Copies;
import org.plumbline.rules.internal.Environments;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Redundancy;
import org.plumbline.validation.Rule;

/** A component without a second copy that most of the workload waits for. */
public final class WideBlastRadius extends Rule<Component> {

    public WideBlastRadius() {
        super(Component.class, rule("REL-BLAST-001", "Most of the workload fails with one component")
                .high()
                .bestPractices("REL11-BP02", "REL10-BP03", "REL10-BP01")
                .effort(Effort.MEDIUM)
                .parameters(BlastRadius.SHARE)
                .explanation("More of the components or critical flows than the team tolerates need this one, directly "
                        + "or along chains of calls, and it has no second copy that takes over.")
                .impact("One failed host or zone stops most of what customers can do, and every team is called out at "
                        + "once.")
                .remediation("Run a second copy in another zone first. Then split it by customer or purpose, or let "
                        + "callers go on without it, so that fewer depend on it."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        if (component instanceof ExternalSystem || !BlastRadius.isShared(component, context)
                || context.workload().getCriticality() == Criticality.LOW
                || Environments.serveTheTeam(component, context)) {
            return Outcome.notApplicable();
        }
        BlastRadius radius = BlastRadius.of(component, context);
        if (!radius.isWide(context)) {
            return Outcome.satisfied();
        }
        String name = Names.of(component);
        return switch (Redundancy.redundant(component)) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated(radius.text() + " fail with " + name + ", which has no second copy.",
                    "They wait for it and cannot go on without it.", BlastRadius.calls(component, context));
            case UNKNOWN -> asksOthers(component) ? Outcome.notApplicable()
                    : Outcome.unknown("Does " + name + ", with which " + radius.text()
                            + " fail, go on when one zone or host fails?", component, COMPONENT__MULTI_ZONE);
        };
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        return List.of(Copies.atLeastTwo(component));
    }

    /** Other rules ask for the zones of all that is not code. */
    private static boolean asksOthers(Component component) {
        return !(component instanceof Compute) || component.getMultiZone() != Fact.UNKNOWN;
    }
}
