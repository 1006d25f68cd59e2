/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__DATA_CLASS;
import static org.plumbline.model.PlumblinePackage.Literals.NODE_CONTAINER__NODES;
import static org.plumbline.model.PlumblinePackage.Literals.OBJECTIVES__DATA_RESIDENCY;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.DataClass;
import org.plumbline.rules.internal.Goals;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.graph.DataResidency;

/** A store or queue in a Region that the workload's data must not be in. */
public final class DataKeptElsewhere extends Rule<Component> {

    public DataKeptElsewhere() {
        super(Component.class, rule("SEC-RESIDENCY-001", "Data is kept outside the places it must stay in")
                .high()
                .bestPractices("SEC07-BP02", "SEC01-BP03", "REL10-BP02")
                .effort(Effort.HIGH)
                .explanation("The objectives say which Regions, countries or areas data must not leave. The component "
                        + "keeps data and is drawn into a Region outside of them.")
                .impact("The company breaks the law or its contracts with each record kept there: fines, orders to "
                        + "stop and customers who leave.")
                .remediation("Move the component into a Region where its data may be, and delete what is left behind, "
                        + "backups included. What everybody may see can stay: classify it as public."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        if (!DataResidency.keepsData(component)) {
            return Outcome.notApplicable();
        }
        DataResidency residency = context.analysis(DataResidency.ANALYSIS);
        if (!residency.isLimited()) {
            return Outcome.notApplicable();
        }
        return switch (residency.allows(component)) {
            case YES -> Outcome.satisfied();
            case NO -> outside(component, residency);
            case UNKNOWN -> {
                List<String> unclear = residency.notUnderstoodAt(component);
                yield unclear.isEmpty() ? Outcome.notApplicable()
                        : Goals.ask("Which Regions does \"" + unclear.get(0) + "\", where data has to stay, stand for?",
                                OBJECTIVES__DATA_RESIDENCY, context);
            }
        };
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        return context.analysis(DataResidency.ANALYSIS).allowedRegion().map(region -> Fix
                .of("Move " + Names.of(component) + " into " + Names.of(context.reading(region)),
                        Change.add(region, NODE_CONTAINER__NODES, component))
                .withTradeOff("What stays in the old Region waits for the distance, and the data has to be moved."))
                .map(List::of).orElse(List.of());
    }

    private static Outcome outside(Component component, DataResidency residency) {
        String name = Names.of(component);
        String region = residency.regionOf(component);
        if (component.getDataClass() == DataClass.UNKNOWN) {
            return Outcome.unknown("How sensitive is the data of " + name + ", which is kept in " + region
                    + " and not in " + residency.limits() + "?", component, COMPONENT__DATA_CLASS);
        }
        return Outcome.violated(name + " keeps " + Known.words(component.getDataClass()) + " data in " + region + ".",
                "Data of the workload must not leave " + residency.limits() + ".");
    }
}
