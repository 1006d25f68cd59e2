/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MULTI_REGION;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__CRITICALITY;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.catalog.Scope;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.Criticality;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Objectives;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Goals;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A second Region for what may stand still. */
public final class RedundancyBeyondObjective extends Rule<Component> {

    /** Minutes; within a day everything can be restored from backups. */
    private static final double A_DAY = 1440;

    public RedundancyBeyondObjective() {
        super(Component.class, rule("COST-REDUND-001", "Second Region is paid for although an outage is acceptable")
                .medium()
                .bestPractices("COST05-BP01", "COST06-BP02", "SUS02-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The component runs in several Regions, although the workload is of low criticality or "
                        + "may be down for a day.")
                .impact("Copies, transfer and twice the operations are paid for a promise that nobody asked for.")
                .remediation("Run it in one Region, keep a backup in another, and write down how it is restored from "
                        + "there. Raise the criticality instead if the second Region is wanted."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        if (component.getMultiRegion() != Fact.YES
                || !(component instanceof Compute) && !(component instanceof DataStore)
                || context.service(component).filter(s -> s.scope() == Scope.GLOBAL).isPresent()) {
            return Outcome.notApplicable();
        }
        Criticality criticality = context.workload().getCriticality();
        Optional<Objectives> objectives = Goals.of(context);
        if (objectives.filter(Objectives::isSetRecoveryTimeMinutes).isPresent()) {
            double minutes = objectives.get().getRecoveryTimeMinutes();
            return minutes < A_DAY ? Outcome.satisfied() : violated(component,
                    "An outage of " + Figures.text(minutes / 60) + " hours is acceptable; a restore takes less.");
        }
        return switch (criticality) {
            case UNKNOWN -> Outcome.unknown("What does the business lose while the workload is down?",
                    context.workload(), WORKLOAD__CRITICALITY);
            case LOW -> violated(component, "The workload is of low criticality.");
            default -> Outcome.satisfied();
        };
    }

    private static Outcome violated(Component component, String why) {
        return Outcome.violated(Names.of(component) + " runs in several Regions.", why);
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        return List.of(Fix.of("Run " + Names.of(component) + " in one Region",
                Change.set(component, COMPONENT__MULTI_REGION, Fact.NO))
                .withTradeOff("When the Region fails it stays down until it is restored elsewhere."));
    }
}
