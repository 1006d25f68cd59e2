/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__LOAD_PATTERN;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__PRICING;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.PricingModel;
import org.plumbline.model.Stage;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Steady use at the price of occasional use. */
public final class OnDemandForSteadyLoad extends Rule<Component> {

    public OnDemandForSteadyLoad() {
        super(Component.class, rule("COST-PRICE-001", "Steady load is paid for on demand")
                .high()
                .bestPractices("COST07-BP01", "COST07-BP04")
                .effort(Effort.LOW)
                .explanation("The component runs all the time and is paid for by the hour without a commitment, the "
                        + "dearest way to buy steady use.")
                .impact("The bill is a quarter to a half higher than it need be, month after month.")
                .remediation("Cover the steady part with a savings plan or reservations, first for one year. "
                        + "Right-size before committing, and review the cover every quarter."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        if (!canCommit(component) || component.getLoadPattern() != LoadPattern.STEADY
                && !(component.getPricing() == PricingModel.ON_DEMAND
                        && component.getLoadPattern() == LoadPattern.UNKNOWN)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(component);
        if (component.getLoadPattern() == LoadPattern.UNKNOWN) {
            return context.workload().getStage() == Stage.IN_PRODUCTION
                    ? Outcome.unknown("Does " + name + " run at a steady load?", component, COMPONENT__LOAD_PATTERN)
                    : Outcome.notApplicable();
        }
        return switch (component.getPricing()) {
            case ON_DEMAND -> Outcome.violated(name + " carries a steady load at the price on demand.",
                    "A commitment for the part that always runs costs far less.");
            case UNKNOWN -> Outcome.unknown("How is the use of " + name + " paid for?", component,
                    COMPONENT__PRICING);
            default -> Outcome.satisfied();
        };
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        return List.of(Fix.of("Commit to the steady use of " + Names.of(component),
                Change.set(component, COMPONENT__PRICING, PricingModel.COMMITTED))
                .withTradeOff("Binds spending for a year or more, even when the component goes away."));
    }

    private static boolean canCommit(Component component) {
        if (component instanceof DataStore store) {
            return switch (store.getKind()) {
                case RELATIONAL, KEY_VALUE, DOCUMENT, CACHE, SEARCH, WAREHOUSE, GRAPH -> true;
                default -> false;
            };
        }
        return component instanceof Compute;
    }
}
