/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__PRICING;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__SCALING;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Locale;

import org.plumbline.model.Component;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.LoadPattern;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.model.PricingModel;
import org.plumbline.model.Scaling;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Capacity of a data store or stream that waits for load. */
public final class ProvisionedForOccasionalLoad extends Rule<Component> {

    public ProvisionedForOccasionalLoad() {
        super(Component.class, rule("COST-PRICE-004", "Provisioned capacity waits for an occasional load")
                .medium()
                .bestPractices("COST09-BP03", "COST05-BP06", "COST07-BP01", "SUS02-BP01")
                .effort(Effort.LOW)
                .explanation("The data store or stream is paid for by provisioned capacity, although its load comes "
                        + "now and then and a mode that is paid for by use exists.")
                .impact("Most of the capacity on the bill was never asked for anything.")
                .remediation("Switch to the on-demand or serverless mode while the load is low or unknown, and compare "
                        + "both prices again when it has become steady."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        LoadPattern load = component.getLoadPattern();
        if (load != LoadPattern.OCCASIONAL && load != LoadPattern.SPIKY || !canBePaidByUse(component, load)) {
            return Outcome.notApplicable();
        }
        if (component.getPricing() == PricingModel.PAY_PER_USE || Known.elastic(component, context) == Fact.YES) {
            return Outcome.satisfied();
        }
        String name = Names.of(component);
        return component.getPricing() == PricingModel.UNKNOWN
                ? Outcome.unknown("Is " + name + " paid for by use or by provisioned capacity?", component,
                        COMPONENT__PRICING)
                : Outcome.violated(name + " has provisioned capacity for a load that is "
                        + load.getLiteral().toLowerCase(Locale.ROOT) + ".",
                        "Paid for by use, it would cost next to nothing in between.");
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        return List.of(Fix.of("Pay for " + Names.of(component) + " by use",
                Change.set(component, COMPONENT__PRICING, PricingModel.PAY_PER_USE),
                Change.set(component, COMPONENT__SCALING, Scaling.AUTOMATIC))
                .withTradeOff("A request costs several times more than with capacity that is well used."));
    }

    /** Tables and streams take a spike in that mode; servers behind the others need minutes to grow. */
    private static boolean canBePaidByUse(Component component, LoadPattern load) {
        if (component instanceof Messaging messaging) {
            return messaging.getKind() == MessagingKind.STREAM;
        }
        return component instanceof DataStore store && switch (store.getKind()) {
            case KEY_VALUE -> true;
            case RELATIONAL, CACHE, SEARCH, WAREHOUSE, GRAPH -> load == LoadPattern.OCCASIONAL;
            default -> false;
        };
    }
}
