/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__TAGGED;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__PRACTICES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.model.Practices;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** A cost that belongs to nobody. */
public final class UntaggedComponent extends Rule<Component> {

    private static final Parameter WORTHWHILE = Parameter.of("worthwhileDollars", 100,
            "Monthly cost from which on it is asked whether a component carries tags, in US dollars.");

    public UntaggedComponent() {
        super(Component.class, rule("COST-TAG-002", "Component carries none of the agreed tags")
                .medium()
                .bestPractices("COST03-BP02", "COST03-BP03", "COST02-BP06")
                .effort(Effort.LOW)
                .explanation("The component lacks the tags by which cost is attributed to a workload, a team and an "
                        + "environment.")
                .impact("Its cost ends up in the remainder of the report that nobody looks into or pays for.")
                .remediation("Set the agreed tags in the template, let the stack hand them to everything it creates, "
                        + "and refuse untagged resources by a policy.")
                .parameters(WORTHWHILE));
    }

    @Override
    public Outcome check(Component component, Context context) {
        if (component.getTagged() == Fact.UNKNOWN
                && (!(component.getMonthlyCost() >= context.value(WORTHWHILE)) || !tagsAreAgreed(context))) {
            return Outcome.notApplicable();
        }
        return Outcome.required(component.getTagged(),
                () -> Outcome.violated(Names.of(component) + " carries none of the agreed tags.",
                        "Its cost cannot be attributed to anybody."),
                "Does " + Names.of(component) + " carry the agreed tags?", component, COMPONENT__TAGGED);
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        return List.of(Fix.of("Tag " + Names.of(component), Change.set(component, COMPONENT__TAGGED, Fact.YES)));
    }

    private static boolean tagsAreAgreed(Context context) {
        return context.target(context.workload(), WORKLOAD__PRACTICES, Practices.class)
                .filter(p -> p.getCostAllocationTags() == Fact.YES).isPresent();
    }
}
