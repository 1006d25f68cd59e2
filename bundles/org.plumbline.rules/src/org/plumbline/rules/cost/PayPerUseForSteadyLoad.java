/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MONTHLY_COST;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__PRICING;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__SCALING;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.model.PricingModel;
import org.plumbline.model.Scaling;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/**
 * The price of flexibility for a load that needs none. Prices of DynamoDB in us-east-1, 2025: a million writes cost
 * 0.625 US dollars on demand and 0.18 with provisioned capacity that is fully used.
 */
public final class PayPerUseForSteadyLoad extends Rule<Component> {

    private static final Parameter WORTHWHILE = Parameter.of("worthwhileDollars", 100,
            "Monthly cost from which on another price model is worth the work, in US dollars.");

    public PayPerUseForSteadyLoad() {
        super(Component.class, rule("COST-PRICE-005", "Steady load is paid for by single requests")
                .medium()
                .bestPractices("COST05-BP06", "COST07-BP01")
                .effort(Effort.LOW)
                .explanation("A table or stream with a steady load is paid for by the request. A request costs several "
                        + "times more that way than with provisioned capacity that is well used.")
                .impact("The bill grows with success, several times faster than it has to.")
                .remediation("Provision capacity for the steady part and let it scale between a lowest and a highest "
                        + "value. Reserve the lowest value when the load is there to stay.")
                .parameters(WORTHWHILE));
    }

    @Override
    public Outcome check(Component component, Context context) {
        if (component.getPricing() != PricingModel.PAY_PER_USE || component.getLoadPattern() != LoadPattern.STEADY
                || !canBeProvisioned(component)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(component);
        if (!component.isSetMonthlyCost()) {
            return Outcome.unknown("What does " + name + " cost a month?", component, COMPONENT__MONTHLY_COST);
        }
        return component.getMonthlyCost() < context.value(WORTHWHILE) ? Outcome.satisfied()
                : Outcome.violated(name + " costs " + Figures.text(component.getMonthlyCost())
                        + " US dollars a month, paid for by the request under a steady load.",
                        "Provisioned capacity does the same for less when it is used all the time.");
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        return List.of(Fix.of("Provision capacity for " + Names.of(component),
                Change.set(component, COMPONENT__PRICING, PricingModel.COMMITTED),
                Change.set(component, COMPONENT__SCALING, Scaling.AUTOMATIC))
                .withTradeOff("A sudden peak above the highest capacity is refused."));
    }

    private static boolean canBeProvisioned(Component component) {
        return component instanceof DataStore store && store.getKind() == DataStoreKind.KEY_VALUE
                || component instanceof Messaging messaging && messaging.getKind() == MessagingKind.STREAM;
    }
}
